/** Search for programs. */
@NullMarked
package lms.web.finding.api;

import org.jspecify.annotations.NullMarked;
