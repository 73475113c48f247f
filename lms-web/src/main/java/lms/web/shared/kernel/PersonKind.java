package lms.web.shared.kernel;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Categories of the people that data are about (UK GDPR Art. 30(1)(c)). They add up: a coach who takes a course is a
 * learner too. The words for them are the messages {@code person.kind.*}.
 */
public enum PersonKind {
    /** Whoever is not signed in. */
    VISITOR,
    /** Somebody whose address was given to invite them, or who stands in a file of people to be brought in. */
    INVITED,
    /** Whoever has an account and no office. */
    LEARNER,
    COACH,
    OFFICER,
    /** Authors and reviewers of curricula. */
    AUTHOR,
    ADMINISTRATOR,
    AUDITOR;

    /** Everybody who can sign in. */
    public static final Set<PersonKind> WITH_ACCOUNT =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(VISITOR, INVITED)));
    /** Everybody who holds a role. */
    public static final Set<PersonKind> IN_OFFICE =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(VISITOR, INVITED, LEARNER)));
}
