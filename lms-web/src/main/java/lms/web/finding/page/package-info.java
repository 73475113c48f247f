/** Finding a passage: the search page. */
@NullMarked
package lms.web.finding.page;

import org.jspecify.annotations.NullMarked;
