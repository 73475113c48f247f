package lms.content;

/**
 * The plain text between one heading and the next. For learners it holds neither facilitator text nor anything of a
 * quiz.
 *
 * @param anchor id of the heading; empty for the text before the first heading
 * @param heading text of the heading; the lesson's title for the text before the first heading, and what a block is
 *     called where the author gave it no title
 */
public record Passage(String anchor, Kind kind, String heading, String text) {

    /** What kind of text it is. */
    public enum Kind {
        /** What there is to read. */
        LESSON,
        /** What there is to do: an activity, a practice, an assignment and their like. */
        ACTIVITY,
        /** What only facilitators read. */
        NOTES
    }
}
