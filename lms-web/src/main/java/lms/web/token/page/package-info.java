/** The page on which people look after their personal access tokens. */
@NullMarked
package lms.web.token.page;

import org.jspecify.annotations.NullMarked;
