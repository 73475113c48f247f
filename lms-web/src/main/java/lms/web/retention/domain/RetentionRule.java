package lms.web.retention.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.List;
import lms.web.shared.kernel.Classified.Keep;

/**
 * The schedule (UK GDPR Art. 5(1)(e)): everything that ends by time. A new rule also needs its rows in the database and
 * its name, {@code retention.rule.<name in lower case>}, in the message files.
 */
public enum RetentionRule {
    /** Sign-ins that have run out. */
    SIGN_INS(Keep.CREDENTIAL),
    /** Sign-ins that nobody used for so long that they do not count any more. */
    IDLE_SIGN_INS(Keep.CREDENTIAL, Period.ofDays(7)),
    /** Links for signing in and for a new password. */
    MAILED_LINKS(Keep.CREDENTIAL),
    /** Addresses for which a link was asked and could not be sent. */
    LINK_WISHES(Keep.CREDENTIAL, Duration.ofHours(1)),
    PASSKEY_CHALLENGES(Keep.CREDENTIAL),
    /** Marks of accounts and networks from which secrets were tried. */
    TRIES(Keep.CREDENTIAL),
    INVITATIONS(Keep.CREDENTIAL),
    COHORT_INVITATIONS(Keep.CREDENTIAL),
    /** Files of people that were uploaded and not brought in. */
    PEOPLE_FILES(Keep.UPLOAD),
    SENT_MAILS(Keep.DELIVERY, Duration.ofHours(1)),
    GIVEN_UP_MAILS(Keep.DELIVERY),
    TOKENS(Keep.TOKEN),
    ROLE_PROPOSALS(Keep.PROPOSAL),
    RECORD_REQUESTS(Keep.RECORD),
    COHORT_PLACES(Keep.COHORT),
    /** What was answered in quizzes; the points stay with the attempt. */
    QUIZ_ANSWERS(Keep.ANSWER),
    /** Enrolments that were given up, with all progress in them. */
    COURSES_LEFT(Keep.LEARNING),
    /** Copies of people's data that they asked for and did not take; their files go with them. */
    EXPORTS(Keep.EXPORT),
    /** That an account was erased; the ledger goes on to know it by its mark. */
    TOMBSTONES(Keep.AUDIT);

    private static final Duration SHORT = Duration.ofDays(1);

    private final Keep keep;

    @SuppressWarnings("ImmutableEnumChecker") // periods and durations, which do not change
    private final TemporalAmount length;

    RetentionRule(Keep keep) {
        this(keep, keep.length().orElseThrow());
    }

    RetentionRule(Keep keep, TemporalAmount length) {
        this.keep = keep;
        this.length = length;
    }

    /** Those of which a few minutes more would be much: they are carried out all day long. */
    public static List<RetentionRule> shortLived() {
        return Arrays.stream(values()).filter(RetentionRule::isShort).toList();
    }

    /** What the columns of these rows say of their end. */
    public Keep keep() {
        return keep;
    }

    /** How long after its beginning, which may be the end of something else, a row goes. */
    public TemporalAmount length() {
        return length;
    }

    /** What began before this moment is over. Months and years are those of UTC. */
    public Instant cut(Instant now) {
        return now.atOffset(ZoneOffset.UTC).minus(length).toInstant();
    }

    /** Whether a day more would be much. */
    public boolean isShort() {
        return length instanceof Duration duration && duration.compareTo(SHORT) < 0;
    }
}
