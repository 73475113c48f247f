/** Backups from the command line: making one while the server runs, and bringing one back. */
@NullMarked
package lms.web.backup.offline;

import org.jspecify.annotations.NullMarked;
