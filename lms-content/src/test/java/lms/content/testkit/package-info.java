/** Curricula for tests, written as short as possible. */
@NullMarked
package lms.content.testkit;

import org.jspecify.annotations.NullMarked;
