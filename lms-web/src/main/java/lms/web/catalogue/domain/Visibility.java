package lms.web.catalogue.domain;

/** Who may read a course. */
public enum Visibility {
    /** Anybody, without an account. */
    PUBLIC,
    /** Everybody who is signed in. */
    MEMBERS,
    /** Only people with an active enrolment; to others the course does not exist. */
    ENROLLED;

    /** Whether somebody may read the course. An enrolled person is always signed in. */
    public boolean opensTo(boolean signedIn, boolean enrolled) {
        return switch (this) {
            case PUBLIC -> true;
            case MEMBERS -> signedIn;
            case ENROLLED -> enrolled;
        };
    }
}
