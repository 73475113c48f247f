package lms.web.learning.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lms.web.learning.domain.AttemptFact;
import lms.web.learning.domain.Score;
import lms.web.learning.usecase.LearnerRecord;

/** The rows of one person's record of one course, as the union of enrolment, marks and attempts gives them. */
final class RecordRows {

    private static final String ENROLMENT = """
            select cast(e.id as varchar(36)), e.course_id, e.state, 'enrolment', '', '', 0, '', 0, 0, false, 0, e.release_key
            from enrolment e where e.account_id = ?1""";
    private static final String MARKS = """
            select cast(e.id as varchar(36)), e.course_id, e.state, 'mark', c.lesson_id, '', 0, '', 0, 0, false, 0, e.release_key
            from enrolment e join lesson_completion c on c.enrolment_id = e.id where e.account_id = ?1""";
    private static final String ATTEMPTS = """
            select cast(e.id as varchar(36)), e.course_id, e.state, 'attempt', a.lesson_id, a.quiz_id, a.number, a.state,
                   a.points, a.max_points, a.passed,
                   (select count(*) from quiz_response r where r.attempt_id = a.id), e.release_key
            from enrolment e join quiz_attempt a on a.enrolment_id = e.id where e.account_id = ?1""";

    private final String courseId;
    private final Set<String> marks = new LinkedHashSet<>();
    private final List<AttemptFact> attempts = new ArrayList<>();
    private String enrolmentId = "";
    private String releaseKey = "";
    private boolean active;

    RecordRows(String courseId) {
        this.courseId = courseId;
    }

    static Query ofCourse(EntityManager entities, UUID accountId, String courseId) {
        return entities.createNativeQuery(union(" and e.course_id = ?2"))
                .setParameter(1, accountId)
                .setParameter(2, courseId);
    }

    static Query all(EntityManager entities, UUID accountId) {
        return entities.createNativeQuery(union("")).setParameter(1, accountId);
    }

    private static String union(String condition) {
        return String.join(" union all ", ENROLMENT + condition, MARKS + condition, ATTEMPTS + condition);
    }

    void add(Object[] row) {
        enrolmentId = (String) row[0];
        active = "ACTIVE".equals(row[2]);
        releaseKey = (String) row[12];
        if ("mark".equals(row[3])) {
            marks.add((String) row[4]);
        } else if ("attempt".equals(row[3])) {
            var score = new Score(number(row[8]), number(row[9]), (Boolean) row[10]);
            attempts.add(new AttemptFact(
                    (String) row[4], (String) row[5], number(row[6]), "OPEN".equals(row[7]), number(row[11]), score));
        }
    }

    LearnerRecord record() {
        Optional<UUID> pinnedTo =
                Optional.of(releaseKey).filter(key -> active && !key.isEmpty()).map(UUID::fromString);
        return new LearnerRecord(UUID.fromString(enrolmentId), courseId, active, pinnedTo, marks, attempts);
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
