package lms.web.account.domain;

/** How far somebody's data may be used. */
public enum UseOfData {
    /** As the register says. */
    ALLOWED,
    /** Not at all, but kept: the person has restricted it (UK GDPR Art. 18). */
    RESTRICTED
}
