package lms.web.membership.domain;

/** How far a file of people has come. */
public enum FileStep {
    /** It was read; its columns are to be chosen. */
    COLUMNS,
    /** Its columns are chosen; what would become of each row is shown. */
    CHECK,
    /** It was confirmed; its rows are being taken. */
    RUNNING,
    /** All rows are taken; only the rejected ones are left of it. */
    DONE
}
