/** Making, listing, ending and recognising personal access tokens. */
@NullMarked
package lms.web.token.usecase;

import org.jspecify.annotations.NullMarked;
