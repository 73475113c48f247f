package lms.web.shared.kernel;

/**
 * Why data that reveal political opinion, or other data that Art. 9(1) UK GDPR protects, may be processed. The words for
 * them are the messages {@code special.condition.*}.
 */
public enum SpecialCondition {
    /**
     * Art. 9(2)(d): a not-for-profit body with a political aim, of its members, former members and those in regular
     * contact with it, and never disclosed outside without consent.
     */
    NOT_FOR_PROFIT_BODY,
    /**
     * Art. 9(2)(g) with Data Protection Act 2018, Schedule 1, paragraph 8: race, religion or belief, health and sexual
     * orientation, to watch over equality; never for a decision about one person.
     */
    EQUALITY_OF_OPPORTUNITY,
    /** Art. 9(2)(a). */
    EXPLICIT_CONSENT
}
