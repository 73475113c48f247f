package lms.web.rights;

import java.util.Locale;

/** Who asks, by what they are to the thing they ask for. */
enum Relation {
    ANONYMOUS,
    /** Takes the course, in the cohort that is asked about. */
    LEARNER,
    /** A learner of another cohort. */
    STRANGER,
    /** Coach of the cohort. */
    COACH,
    /** Officer of the cohort's unit. */
    OFFICER,
    /** Officer of another unit. */
    OTHER_OFFICER,
    /** Author of the curriculum, and nothing else. */
    AUTHOR,
    /** Reviewer of the curriculum, and nothing else. */
    REVIEWER,
    ADMINISTRATOR,
    /** Auditor of the site, and nothing else. */
    AUDITOR;

    /** The heading of its column. */
    String column() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
