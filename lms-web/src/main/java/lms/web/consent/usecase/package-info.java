/** Asking people to agree, and knowing whether somebody did. */
@NullMarked
package lms.web.consent.usecase;

import org.jspecify.annotations.NullMarked;
