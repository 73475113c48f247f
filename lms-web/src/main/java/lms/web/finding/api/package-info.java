/** Search for other programs, which find exactly what their user would find on the pages. */
@NullMarked
package lms.web.finding.api;

import org.jspecify.annotations.NullMarked;
