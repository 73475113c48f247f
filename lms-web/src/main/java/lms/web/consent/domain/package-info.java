/** What people are asked to agree to, in which words, and what each of them answered. */
@NullMarked
package lms.web.consent.domain;

import org.jspecify.annotations.NullMarked;
