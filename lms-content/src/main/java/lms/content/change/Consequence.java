package lms.content.change;

/**
 * What one change means for progress, and why.
 *
 * @param cause stands for a sentence that says so
 */
public record Consequence(Effect effect, Cause cause) {
    /** Changes that mean something for progress. */
    public enum Cause {
        /** Nobody can go on with the course but in a cohort that stays on an older release. */
        COURSE_RETIRED,
        /** Whoever had completed the course has one lesson to go. */
        LESSON_ADDED,
        /** It counts no more: whoever lacked nothing else has completed the course. */
        LESSON_RETIRED,
        /** It counts for another course than before. */
        LESSON_MOVED,
        /** Whoever lacked nothing else has completed the course. */
        LESSON_OPTIONAL,
        /** Whoever had completed the course without it has it to go. */
        LESSON_REQUIRED,
        /** Its author asks everybody to take it again. */
        LESSON_RETAKE,
        /** Whoever had completed the lesson has to pass it. */
        QUIZ_ADDED,
        /** Whoever lacked nothing else has completed the lesson. */
        QUIZ_RETIRED,
        /** Whoever had completed the lesson without it has to pass it. */
        QUIZ_REQUIRED,
        /** Whoever lacked nothing else has completed the lesson. */
        QUIZ_OPTIONAL,
        /** Results that were given stay; the next one is judged by the other mark. */
        QUIZ_PASS_MARK,
        /** Whoever has used them up has none left. */
        QUIZ_FEWER_ATTEMPTS,
        /** Results that were given stay, without it. */
        QUESTION_ADDED,
        /** Results that were given stay, with it. */
        QUESTION_RETIRED,
        /** Results that were given stay; what is still open is marked by the other answers. */
        QUESTION_ANSWERS,
        /** Results that were given stay; what is still open may have to be answered again. */
        QUESTION_ASKED
    }
}
