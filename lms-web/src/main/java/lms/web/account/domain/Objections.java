package lms.web.account.domain;

/**
 * What a person objects to (UK GDPR Art. 21).
 *
 * @param toNotices to mails that a session has changed or does not take place
 * @param toReports to others seeing in a list whether they completed a course
 */
public record Objections(boolean toNotices, boolean toReports) {

    /** Objects to nothing. */
    public static final Objections NONE = new Objections(false, false);
}
