package lms.web.privacy.offline;

import java.util.Locale;
import java.util.Optional;

/** Whom somebody might demand data of. Classes add up: a coach who takes a course is a learner too. */
public enum PersonClass {
    VISITOR("Somebody who is not signed in"),
    INVITED("Somebody who was invited and has no account"),
    ACCOUNT("Everybody with an account"),
    LEARNER("A learner", ACCOUNT),
    COACH("A coach", ACCOUNT),
    OFFICER("An officer", ACCOUNT),
    AUTHOR("An author or reviewer", ACCOUNT),
    ADMINISTRATOR("An administrator", ACCOUNT),
    AUDITOR("An auditor", ACCOUNT),
    LEFT("Somebody who left all courses and cohorts, once the times to keep are over", ACCOUNT),
    ERASED("A former member, after erasure");

    private final String title;
    private final Optional<PersonClass> besides;

    PersonClass(String title) {
        this.title = title;
        this.besides = Optional.empty();
    }

    PersonClass(String title, PersonClass besides) {
        this.title = title;
        this.besides = Optional.of(besides);
    }

    /** Who that is, in English. */
    public String title() {
        return title;
    }

    /** The class whose list holds for this one too. */
    public Optional<PersonClass> besides() {
        return besides;
    }

    /** The name in files and on the command line, such as {@code learner}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
