package lms.web.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Joining, leaving, returning: each as often as one likes. */
class EnrolmentTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final Enrolment enrolment =
            new Enrolment(new UUID(1, 1), new UUID(2, 2), new Enrolment.CourseKey("curriculum", "course"), NOW);

    @Test
    void person_who_joins_takes_the_course() {
        assertThat(enrolment.isActive()).isTrue();
        assertThat(enrolment.courseId()).isEqualTo("course");
    }

    @Test
    void leaving_and_returning_can_be_repeated() {
        enrolment.withdraw(NOW);
        enrolment.withdraw(NOW);
        assertThat(enrolment.isActive()).isFalse();

        enrolment.rejoin(NOW);
        enrolment.rejoin(NOW);
        assertThat(enrolment.isActive()).isTrue();
    }
}
