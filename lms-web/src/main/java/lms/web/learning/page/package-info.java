/**
 * A learner's road: catalogue, course, lesson, quiz, completion, own courses. Every page has one model record that holds plain values;
 * the templates turn them into HTML.
 */
@NullMarked
package lms.web.learning.page;

import org.jspecify.annotations.NullMarked;
