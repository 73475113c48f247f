package lms.web.shared.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.Optional;

/**
 * What a column says about a person, and what follows. Every column of every table carries one; the record of
 * processing (UK GDPR Art. 30), exports and erasure are derived from it. Such fields are read by the database, so that the
 * compiler must not think them unused.
 */
@Documented
@com.google.errorprone.annotations.Keep
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Classified {

    /** How sensitive the column is. */
    PrivacyClass value();

    /** What the column is for. Needed from {@link PrivacyClass#ACCOUNT} up. */
    String purpose() default "";

    /** How long it is kept. Needed from {@link PrivacyClass#ACCOUNT} up. */
    Keep keep() default Keep.CONTENT;

    /** Whether the person's own export holds it (Art. 15 and 20). */
    boolean export() default false;

    /** What happens to the column when its person is erased (Art. 17). */
    Erase erase() default Erase.KEEP;

    /** How the database holds it. What is {@link PrivacyClass#SENSITIVE} or above never stands there in plain words. */
    Form form() default Form.PLAIN;

    /** How the database holds a column. */
    enum Form {
        /** As it is. */
        PLAIN,
        /** Sealed by {@code Vault} for its table, column and row; it is sealed anew when the keys are renewed. */
        SEALED,
        /** Sealed with a key of the person, kept elsewhere: without that key nobody opens it any more. */
        SEALED_FOR_PERSON,
        /** As a hash or mark, from which nobody gets it back. */
        HASHED
    }

    /**
     * How long a column is kept. The figures stand here and nowhere else: the daily run removes by them, and every page
     * and document that tells how long something is kept reads them (UK GDPR Art. 5(1)(e)). Where two figures could be
     * meant, the shorter one holds.
     */
    enum Keep {
        /** As long as the content it belongs to: it is not about a person. */
        CONTENT,
        /** Until the account is closed. */
        ACCOUNT,
        /** Until the sign-in, the link or the invitation ends. */
        CREDENTIAL(Duration.ZERO),
        /** After a personal access token has ended, so that its person can read which ones there were. */
        TOKEN(Period.ofDays(30)),
        /** After a role was proposed and nobody answered. */
        PROPOSAL(Period.ofDays(90)),
        /** After a course was left; while it is taken, as long as the account. */
        LEARNING(Period.ofMonths(12)),
        /** After an answer in a quiz was given; the points stay. */
        ANSWER(Period.ofMonths(12)),
        /** After the last day of the cohort, or after it was cancelled. */
        COHORT(Period.ofDays(90)),
        /** After a file was uploaded, if whoever did it is not done with it earlier. */
        UPLOAD(Duration.ofHours(1)),
        /** After a mail was given up; one that was sent is emptied an hour later. */
        DELIVERY(Period.ofDays(7)),
        /** After a copy of somebody's data was made, if they do not take it earlier. */
        EXPORT(Period.ofDays(7)),
        /** After an administrator asked to open a person's record. */
        RECORD(Period.ofMonths(12)),
        /** After it was noted; pseudonymous once the account is erased. */
        AUDIT(Period.ofYears(6)),
        /** After the answers about equality were last saved; until then they can be withdrawn at any time. */
        EQUALITY(Period.ofMonths(36)),
        /** Until a hold is released. */
        HOLD;

        @SuppressWarnings("ImmutableEnumChecker") // periods and durations, which do not change
        private final Optional<TemporalAmount> length;

        Keep() {
            this.length = Optional.empty();
        }

        Keep(TemporalAmount length) {
            this.length = Optional.of(length);
        }

        /** How long after its beginning; empty where no time but an act ends it. Months and years are those of UTC. */
        public Optional<TemporalAmount> length() {
            return length;
        }
    }

    /** What erasing a person does to a column. */
    enum Erase {
        /** Nothing: it is not about a person. */
        KEEP,
        /** The row goes. */
        DELETE_ROW,
        /** The row stays and leads to nobody any more, because the account whose id it holds is gone. */
        UNLINK
    }
}
