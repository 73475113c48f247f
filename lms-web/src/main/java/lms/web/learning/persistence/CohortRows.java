package lms.web.learning.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lms.web.learning.domain.AttemptFact;
import lms.web.learning.domain.CoursePlan;
import lms.web.learning.domain.Progress;
import lms.web.learning.domain.Score;

/** What the people of a cohort did that counts for completion: marks and passed quizzes, each with its moment. */
final class CohortRows {

    /** Seconds, because the two databases hand out timestamps of an untyped query as different classes. */
    private static final String DEEDS = """
            select cast(e.account_id as varchar(36)), c.lesson_id, '', cast(extract(epoch from c.completed_at) as bigint)
            from enrolment e join lesson_completion c on c.enrolment_id = e.id where e.cohort_key = ?1
            union all
            select cast(e.account_id as varchar(36)), a.lesson_id, a.quiz_id, cast(extract(epoch from a.changed_at) as bigint)
            from enrolment e join quiz_attempt a on a.enrolment_id = e.id where e.cohort_key = ?1 and a.passed = true""";

    private static final Score PASSED = new Score(0, 0, true);

    private final Set<String> marks = new HashSet<>();
    private final List<AttemptFact> passed = new ArrayList<>();
    private Instant last = Instant.MIN;

    static Map<UUID, Instant> completed(EntityManager entities, UUID cohortId, CoursePlan plan) {
        Map<UUID, CohortRows> people = new HashMap<>();
        for (Object row : entities.createNativeQuery(DEEDS)
                .setParameter(1, cohortId.toString())
                .getResultList()) {
            Object[] columns = (Object[]) row;
            people.computeIfAbsent(UUID.fromString((String) columns[0]), account -> new CohortRows())
                    .add(columns);
        }
        Map<UUID, Instant> completed = new HashMap<>();
        people.forEach((account, rows) -> rows.completedAt(plan).ifPresent(at -> completed.put(account, at)));
        return completed;
    }

    private void add(Object[] row) {
        String lesson = (String) row[1];
        String quiz = (String) row[2];
        if (quiz.isEmpty()) {
            marks.add(lesson);
        } else {
            passed.add(new AttemptFact(lesson, quiz, 1, false, 0, PASSED));
        }
        Instant at = Instant.ofEpochSecond(((Number) row[3]).longValue());
        last = at.isAfter(last) ? at : last;
    }

    private Optional<Instant> completedAt(CoursePlan plan) {
        return new Progress(plan, marks, passed).isFinished() ? Optional.of(last) : Optional.empty();
    }
}
