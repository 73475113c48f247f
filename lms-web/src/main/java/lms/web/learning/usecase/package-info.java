/** What a learner can do: join and leave a course, read a lesson, mark it complete, answer a quiz. */
@NullMarked
package lms.web.learning.usecase;

import org.jspecify.annotations.NullMarked;
