/**
 * A learner's own way through a course: joining, marking lessons complete, answering quizzes, and the one rule that says
 * what is done and what comes next. Nothing is inferred from reading; only explicit acts count.
 */
@NullMarked
package lms.web.learning.domain;

import org.jspecify.annotations.NullMarked;
