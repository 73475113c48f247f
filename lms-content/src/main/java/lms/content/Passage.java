package lms.content;

/**
 * The plain text between one heading and the next. For learners it holds neither facilitator text nor anything of a
 * quiz.
 *
 * @param anchor id of the heading; empty for the text before the first heading
 * @param heading text of the heading; the lesson's title for the text before the first heading
 */
public record Passage(String anchor, String heading, String text) {}
