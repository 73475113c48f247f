package lms.web.membership.domain;

/** What becomes of a row of a file of people. */
public enum Outcome {
    /** Nobody has the address yet: an account is made. */
    CREATED,
    /** Somebody has it, and something about them changes. */
    UPDATED,
    /** Somebody has it, and all is as the row says. */
    UNCHANGED,
    /** Something in the row cannot be: nothing of it is taken. */
    REJECTED
}
