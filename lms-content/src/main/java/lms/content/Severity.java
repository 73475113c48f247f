package lms.content;

/** How much a finding matters. */
public enum Severity {
    /** Cannot be published like this. */
    ERROR("error"),
    /** Can be published, should be mended. */
    WARNING("warning"),
    /** Worth knowing; nothing has to be done. */
    INFORMATION("information");

    private final String key;

    Severity(String key) {
        this.key = key;
    }

    /** The word that people and programs read. */
    public String key() {
        return key;
    }
}
