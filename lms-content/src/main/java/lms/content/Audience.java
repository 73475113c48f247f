package lms.content;

/** Who a lesson is rendered for. What is not meant for an audience is removed before rendering, not hidden. */
public enum Audience {
    /** Reads and answers: sees neither facilitator notes nor, outside the quiz model, the right answers. */
    LEARNER,
    /** Runs the lesson with a cohort: sees facilitator notes as well. */
    FACILITATOR
}
