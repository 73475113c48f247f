/** Proofs that need a server of their own, because they end it without warning. */
@NullMarked
package lms.web.proof;

import org.jspecify.annotations.NullMarked;
