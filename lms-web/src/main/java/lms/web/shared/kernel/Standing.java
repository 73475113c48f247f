package lms.web.shared.kernel;

/** Whether the roles of somebody who is signed in count. Whoever has none stands full, as a learner. */
public enum Standing {
    /** The roles count. */
    FULL,
    /** The roles rest until a second step is set up: one secret is not enough for them. */
    NEEDS_SECOND_STEP,
    /** The roles rest because the browser was left alone, or the sign-in is long ago; a secret wakes them. */
    NEEDS_CONFIRMATION
}
