/** Making the search index anew from the command line, with a running server or without one. */
@NullMarked
package lms.web.finding.offline;

import org.jspecify.annotations.NullMarked;
