/** Secrets that people make for their own programs: what they open, and how long. */
@NullMarked
package lms.web.token.domain;

import org.jspecify.annotations.NullMarked;
