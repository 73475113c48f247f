package lms.web.retention.persistence;

import java.util.List;
import java.util.Optional;
import lms.web.retention.domain.RetentionRule;

/**
 * Where a rule finds its rows, in the words of JPQL. {@code r} is the row; {@code :cut} the moment, and {@code :day} the
 * day in UTC, before which it had to begin; {@code :ids} the rows to remove.
 *
 * @param from what is looked at
 * @param over when a row is over
 * @param person the account that a row is about, where one can tell; a hold on it keeps the row
 * @param cohort the cohort that a row belongs to, where it does; a hold on it keeps the row
 * @param removals what removes rows, first what hangs on them; where one statement does it, it asks again whether a row
 *     is over, because somebody may have used it since it was found; before several, the rows are locked
 */
record OverRows(String from, String over, Optional<String> person, Optional<String> cohort, List<String> removals) {

    static OverRows of(RetentionRule rule) {
        return switch (rule) {
            case SIGN_INS -> of("SignIn", "r.expiresAt < :cut").about("r.accountId");
            case IDLE_SIGN_INS -> of("SignIn", "r.lastSeenAt < :cut").about("r.accountId");
            case MAILED_LINKS -> of("MailedLink", "r.expiresAt < :cut").about("r.accountId");
            case LINK_WISHES -> of("LinkWish", "r.askedAt < :cut");
            case PASSKEY_CHALLENGES -> of("PasskeyChallenge", "r.expiresAt < :cut");
            case TRIES -> of("Tally", "r.forgottenAt < :cut and r.freeAt < :cut");
            case INVITATIONS -> of("Invitation", "r.expiresAt < :cut");
            case COHORT_INVITATIONS ->
                of("CohortInvitation", "r.expiresAt < :cut").in("r.cohortId");
            case PEOPLE_FILES -> of("PeopleFile", "r.uploadedAt < :cut").about("r.accountId");
            case SENT_MAILS -> mails("SENT");
            case GIVEN_UP_MAILS -> mails("FAILED");
            case TOKENS -> of("PersonalToken", "r.expiresAt < :cut").about("r.accountId");
            case ROLE_PROPOSALS -> of("RoleProposal", "r.proposedAt < :cut").about("r.accountId");
            case RECORD_REQUESTS -> of("RecordRequest", "r.askedAt < :cut").about("r.subjectId");
            case COHORT_PLACES -> places();
            case QUIZ_ANSWERS ->
                new OverRows(
                                "QuizResponse r, QuizAttempt a, Enrolment e",
                                "a.id = r.attemptId and e.id = a.enrolmentId and r.savedAt < :cut",
                                Optional.empty(),
                                Optional.empty(),
                                List.of("delete from QuizResponse r where r.id in :ids and r.savedAt < :cut"))
                        .about("e.accountId");
            case COURSES_LEFT -> enrolments();
            case EXPORTS ->
                of("DataExport", "r.state = lms.web.privacy.domain.DataExport.State.READY and r.changedAt < :cut");
            case TOMBSTONES -> of("ErasedAccount", "r.erasedAt < :cut");
        };
    }

    private static OverRows of(String entity, String over) {
        return new OverRows(
                entity + " r",
                over,
                Optional.empty(),
                Optional.empty(),
                List.of("delete from " + entity + " r where r.id in :ids and " + over));
    }

    /** The row stays, since its id keeps a mail from being sent twice; nothing in it leads to anybody. */
    private static OverRows mails(String state) {
        String over =
                "r.state = lms.web.message.domain.Delivery." + state + " and r.changedAt < :cut and r.recipient <> ''";
        return new OverRows(
                "OutboxMail r",
                over,
                Optional.empty(),
                Optional.empty(),
                List.of("update OutboxMail r set r.recipient = '', r.subject = '', r.body = '',"
                        + " r.version = r.version + 1 where r.id in :ids and " + over));
    }

    /** Of a cohort that nobody closed, the last day of its plan counts too. */
    private static OverRows places() {
        return new OverRows(
                        "CohortPlace r, Cohort c",
                        "c.id = r.cohortId and (c.endsOn < :day"
                                + " or (c.state = lms.web.cohort.domain.CohortState.CANCELLED and c.changedAt < :cut))",
                        Optional.empty(),
                        Optional.empty(),
                        List.of("delete from CohortPlace r where r.id in :ids"))
                .about("r.accountId")
                .in("r.cohortId");
    }

    private static OverRows enrolments() {
        return new OverRows(
                        "Enrolment r",
                        "r.state = lms.web.learning.domain.Enrolment.State.WITHDRAWN and r.changedAt < :cut",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(
                                "delete from QuizResponse q where q.attemptId in"
                                        + " (select a.id from QuizAttempt a where a.enrolmentId in :ids)",
                                "delete from QuizAttempt a where a.enrolmentId in :ids",
                                "delete from LessonCompletion l where l.enrolmentId in :ids",
                                "delete from Enrolment r where r.id in :ids"))
                .about("r.accountId");
    }

    private OverRows about(String account) {
        return new OverRows(from, over, Optional.of(account), cohort, removals);
    }

    private OverRows in(String cohortId) {
        return new OverRows(from, over, person, Optional.of(cohortId), removals);
    }
}
