package lms.web.message.domain;

/** What became of a mail. */
public enum Delivery {
    /** It is still to be sent, for the first time or again. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /**
     * It was tried for a day and given up, the mail server refused it for good, or whoever it is for does not want it any
     * more.
     */
    FAILED
}
