/** That no column says anything about a person without our having said why, how long, and for whom. */
@NullMarked
package lms.web.privacy;

import org.jspecify.annotations.NullMarked;
