/**
 * Explains the rules: what each is for, how to keep it, and examples that keep and break it. The examples are the
 * fixtures that the tests check, so that no explanation can be wrong about the program.
 */
@NullMarked
package lms.content.guide;

import org.jspecify.annotations.NullMarked;
