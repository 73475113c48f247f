package lms.web.learning.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lms.web.learning.domain.CoursePlan;
import lms.web.learning.domain.Enrolment;
import lms.web.learning.domain.LessonCompletion;
import lms.web.learning.domain.QuizAttempt;
import lms.web.learning.domain.QuizResponse;
import lms.web.learning.usecase.LearnerRecord;
import lms.web.learning.usecase.LearnerRecords;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.Scope;

/** Reads a whole record in one statement, because every lesson page needs it. */
@Component
public class JpaLearnerRecords implements LearnerRecords {

    private final EntityManager entities;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public JpaLearnerRecords(EntityManager entities, Ids ids, Clock clock) {
        this.entities = entities;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Optional<LearnerRecord> record(Scope own, String courseId) {
        return own.fold(
                Optional::empty,
                account -> gather(RecordRows.ofCourse(entities, account, courseId)).stream()
                        .findFirst(),
                area -> Optional.empty(),
                Optional::empty);
    }

    @Override
    public List<LearnerRecord> records(Scope own) {
        return own.fold(List::of, account -> gather(RecordRows.all(entities, account)), area -> List.of(), List::of);
    }

    private static List<LearnerRecord> gather(Query query) {
        Map<String, RecordRows> byCourse = new LinkedHashMap<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            byCourse.computeIfAbsent((String) columns[1], RecordRows::new).add(columns);
        }
        return byCourse.values().stream().map(RecordRows::record).toList();
    }

    @Override
    public Optional<Enrolment> lock(Scope own, String courseId) {
        return own.fold(
                Optional::empty,
                account -> enrolment(account, courseId).or(() -> enrolmentInTurn(account, courseId)),
                area -> Optional.empty(),
                Optional::empty);
    }

    /** There is no row to lock before the first enrolment: the account stands in, and whoever waited for it looks again. */
    private Optional<Enrolment> enrolmentInTurn(UUID accountId, String courseId) {
        entities.createNativeQuery("select id from account where id = ?1 for update")
                .setParameter(1, accountId)
                .getResultList();
        return enrolment(accountId, courseId);
    }

    private Optional<Enrolment> enrolment(UUID accountId, String courseId) {
        return entities.createQuery(
                        "select e from Enrolment e where e.accountId = :account and e.courseId = :course",
                        Enrolment.class)
                .setParameter("account", accountId)
                .setParameter("course", courseId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void pin(UUID cohortId, UUID releaseId) {
        entities.createQuery("update Enrolment e set e.releaseKey = :release where e.cohortKey = :cohort")
                .setParameter("release", releaseId.toString())
                .setParameter("cohort", cohortId.toString())
                .executeUpdate();
    }

    @Override
    public Map<UUID, Instant> completed(UUID cohortId, CoursePlan plan) {
        return CohortRows.completed(entities, cohortId, plan);
    }

    @Override
    public void keep(Enrolment enrolment) {
        entities.persist(enrolment);
        // Rows that refer to it by id come next; EclipseLink orders inserts by mapped relations only.
        entities.flush();
    }

    @Override
    public void mark(UUID enrolmentId, String lessonId) {
        if (completion(enrolmentId, lessonId).isEmpty()) {
            entities.persist(new LessonCompletion(ids.next(), enrolmentId, lessonId, clock.instant()));
        }
    }

    @Override
    public void unmark(UUID enrolmentId, String lessonId) {
        completion(enrolmentId, lessonId).ifPresent(entities::remove);
    }

    private Optional<LessonCompletion> completion(UUID enrolmentId, String lessonId) {
        return entities.createQuery(
                        "select c from LessonCompletion c where c.enrolmentId = :enrolment and c.lessonId = :lesson",
                        LessonCompletion.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("lesson", lessonId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<QuizAttempt> latestAttempt(UUID enrolmentId, String lessonId, String quizId) {
        return entities.createQuery("""
                        select a from QuizAttempt a
                        where a.enrolmentId = :enrolment and a.lessonId = :lesson and a.quizId = :quiz
                        order by a.number desc""", QuizAttempt.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("lesson", lessonId)
                .setParameter("quiz", quizId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void keep(QuizAttempt attempt) {
        entities.persist(attempt);
        // Rows that refer to it by id come next; EclipseLink orders inserts by mapped relations only.
        entities.flush();
    }

    @Override
    public List<QuizResponse> responses(UUID attemptId) {
        return entities.createQuery("select r from QuizResponse r where r.attemptId = :attempt", QuizResponse.class)
                .setParameter("attempt", attemptId)
                .getResultList();
    }

    @Override
    public void keep(QuizResponse response) {
        entities.persist(response);
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
