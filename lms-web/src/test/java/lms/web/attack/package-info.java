/**
 * Tries to run scripts from everywhere that an author or a learner can write, in a real browser, on pages without the
 * policy that would stop them anyway.
 */
@NullMarked
package lms.web.attack;

import org.jspecify.annotations.NullMarked;
