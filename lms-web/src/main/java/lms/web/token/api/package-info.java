/** How a program shows its token. */
@NullMarked
package lms.web.token.api;

import org.jspecify.annotations.NullMarked;
