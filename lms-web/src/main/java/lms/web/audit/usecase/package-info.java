/** Noting deeds, and reading what was noted. */
@NullMarked
package lms.web.audit.usecase;

import org.jspecify.annotations.NullMarked;
