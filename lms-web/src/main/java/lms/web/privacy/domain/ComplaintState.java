package lms.web.privacy.domain;

/** What has become of a complaint. It only goes forward. */
public enum ComplaintState {
    /** It came, and nobody has said so to the person yet. */
    RECEIVED,
    /** The person was told that it came; the answer is due without undue delay. */
    ACKNOWLEDGED,
    /** The person was told what came of it. */
    ANSWERED
}
