package lms.web.audit.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import lms.web.audit.domain.Deed;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Role;
import lms.web.testkit.Engine;
import lms.web.testkit.Race;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The trail has every deed under a number of its own, and those who may read it. */
@ParameterizedClass
@EnumSource(Engine.class)
class AuditTrailTest {

    private final School school;
    private final Actor.Person ada;

    AuditTrailTest(Engine engine) {
        this.school = new School(engine);
        school.enter("ada@example.org", Role.ADMINISTRATOR, Role.AUDITOR);
        this.ada = school.recognise(school.signIn("ada@example.org"));
    }

    @Test
    void deeds_are_read_newest_first_with_the_name_of_who_did_them() {
        note(Deed.UNIT_ADDED, "Wales");
        note(Deed.UNIT_RENAMED, "Cymru");

        AuditPart part = read(question(Optional.empty(), Optional.empty(), Optional.empty()), ada);

        assertThat(part.lines())
                .extracting(
                        AuditPart.Line::seq,
                        line -> line.detail().orElseThrow(),
                        line -> line.actor().orElseThrow().name())
                .containsExactly(
                        tuple(2L, "Cymru", Optional.of("Name of ada@example.org")),
                        tuple(1L, "Wales", Optional.of("Name of ada@example.org")));
    }

    @Test
    void database_holds_no_name() {
        note(Deed.UNIT_ADDED, "Wales");

        Object stored = school.storage.transaction(() -> school.storage
                .entities()
                .createNativeQuery("select deed || concerns || detail from audit_entry")
                .getSingleResult());

        assertThat(stored.toString()).doesNotContain("ada", "Wales");
    }

    @Test
    void many_at_once_leave_no_gap_and_no_number_twice() {
        note(Deed.UNIT_ADDED, "first");
        Race.of(8, () -> {
            note(Deed.UNIT_ADDED, "Wales");
            return true;
        });

        assertThat(read(question(Optional.empty(), Optional.empty(), Optional.empty()), ada)
                        .lines())
                .extracting(AuditPart.Line::seq)
                .containsExactlyElementsOf(
                        LongStream.iterate(9, seq -> seq - 1).limit(9).boxed().toList());
    }

    @Test
    void deed_that_fails_is_not_noted_and_leaves_no_gap() {
        assertThatIllegalStateException()
                .isThrownBy(() -> school.storage.inTransaction(() -> {
                    school.audit.note(ada, Deed.UNIT_ADDED, "id", "Wales");
                    throw new IllegalStateException("The use case fails after all");
                }));
        note(Deed.UNIT_ADDED, "England");

        assertThat(read(question(Optional.empty(), Optional.empty(), Optional.empty()), ada)
                        .lines())
                .extracting(AuditPart.Line::seq)
                .containsExactly(1L);
    }

    @Test
    void filters_narrow_to_kind_and_time() {
        note(Deed.UNIT_ADDED, "Wales");
        school.clock.pass(Duration.ofDays(1));
        note(Deed.UNIT_ADDED, "England");
        note(Deed.UNIT_REMOVED, "England");
        Instant noon = Instant.parse("2026-11-22T00:00:00Z");

        assertThat(read(question(Optional.of(Deed.UNIT_ADDED), Optional.of(noon), Optional.empty()), ada)
                        .lines())
                .extracting(line -> line.detail().orElseThrow())
                .containsExactly("England");
        assertThat(read(question(Optional.empty(), Optional.empty(), Optional.of(noon)), ada)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void long_trail_comes_in_pages() {
        for (int deed = 0; deed < 51; deed++) {
            note(Deed.UNIT_ADDED, "Wales");
        }

        AuditPart last = read(new AuditQuestion(Optional.empty(), Optional.empty(), Optional.empty(), 99), ada);

        assertThat(last.pages()).isEqualTo(2);
        assertThat(last.page()).isEqualTo(2);
        assertThat(last.lines()).extracting(AuditPart.Line::seq).containsExactly(1L);
    }

    @Test
    void auditors_read_it_too_and_nobody_else_does() {
        school.enter("aud@example.org", Role.AUDITOR);
        school.enter("rev@example.org", Role.REVIEWER, Role.AUTHOR);
        var all = question(Optional.empty(), Optional.empty(), Optional.empty());
        note(Deed.UNIT_ADDED, "Wales");

        assertThat(read(all, school.recognise(school.signIn("aud@example.org"))).lines())
                .hasSize(1);
        for (Actor other :
                List.of(school.recognise(school.signIn("rev@example.org")), school.learner("learner@example.org"))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read(all, other));
        }
    }

    @Test
    void port_to_the_trail_can_add_and_read_and_nothing_else() {
        assertThat(Arrays.stream(AuditStore.class.getMethods()).map(method -> method.getName()))
                .containsOnly("hold", "head", "begin", "add", "isNoted", "count", "newest", "flush");
    }

    private void note(Deed deed, String detail) {
        school.storage.inTransaction(() -> school.audit.note(ada, deed, "id", detail));
    }

    private AuditPart read(AuditQuestion question, Actor actor) {
        return school.storage.transaction(() -> school.auditTrail.read(question, actor));
    }

    private static AuditQuestion question(Optional<Deed> deed, Optional<Instant> from, Optional<Instant> until) {
        return new AuditQuestion(deed, from, until, 1);
    }
}
