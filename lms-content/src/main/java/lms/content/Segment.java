package lms.content;

/** A stretch of a rendered lesson. */
public sealed interface Segment {
    /**
     * Sanitised HTML, made of whole elements, to be written as it is.
     *
     * @param html never holds anything of a quiz, but for the source of an example, which is public
     */
    record Html(String html) implements Segment {}

    /** Here the page puts the quiz. */
    record QuizPlace(Quiz quiz) implements Segment {}
}
