/** What people can do about what is kept about them. */
@NullMarked
package lms.web.privacy.usecase;

import org.jspecify.annotations.NullMarked;
