package lms.web.shared.kernel;

/** Why data may be processed at all (UK GDPR Art. 6(1)). The words for them are the messages {@code lawful.basis.*}. */
public enum LawfulBasis {
    /** Art. 6(1)(a); it can be withdrawn at any time. */
    CONSENT,
    /** Art. 6(1)(c). */
    LEGAL_OBLIGATION,
    /** Art. 6(1)(f); whoever it is about may object (Art. 21). */
    LEGITIMATE_INTERESTS
}
