package lms.web.shared.view;

/** Who may read a course, as the pages name it. */
public enum Access {
    PUBLIC("access.public"),
    MEMBERS("access.members"),
    ENROLLED("access.enrolled");

    private final String key;

    Access(String key) {
        this.key = key;
    }

    /** The message that names it. */
    public String key() {
        return key;
    }
}
