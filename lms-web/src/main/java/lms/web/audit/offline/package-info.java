/** Checking the trail without the server: from the command line, against the database and the keys that the settings name. */
@NullMarked
package lms.web.audit.offline;

import org.jspecify.annotations.NullMarked;
