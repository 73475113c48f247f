package lms.web.shared.kernel;

/** Classes of personal data, C0 to C5 of the privacy design, from harmless to secret. */
public enum PrivacyClass {
    /** C0: may be read by anybody. */
    PUBLIC,
    /** C1: about the system, not about a person. */
    INTERNAL,
    /** C2: names an account. */
    ACCOUNT,
    /** C3: reveals political opinion by its link to a person (UK GDPR Art. 9); the default for rows about people. */
    POLITICAL,
    /** C4: equality answers, health, access needs. */
    SENSITIVE,
    /** C5: a secret, or what checks one. */
    SECRET
}
