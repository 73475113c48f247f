/**
 * The rules that need more than one value or one fence to judge: whether quizzes can be answered, links lead somewhere,
 * everybody can use the page, and learners see nothing that is not for them.
 */
@NullMarked
package lms.content.check;

import org.jspecify.annotations.NullMarked;
