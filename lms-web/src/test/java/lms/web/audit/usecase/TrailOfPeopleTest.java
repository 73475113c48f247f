package lms.web.audit.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import lms.web.audit.domain.Deed;
import lms.web.audit.persistence.JdbcTrailSnapshot;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.SignInRequired;
import lms.web.testkit.Engine;
import lms.web.testkit.Race;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the trail says of people: to auditors, to administrators, to themselves; and nothing once they are forgotten. */
@ParameterizedClass
@EnumSource(Engine.class)
class TrailOfPeopleTest {

    private static final AuditQuestion ALL = new AuditQuestion(Optional.empty(), Optional.empty(), Optional.empty(), 1);

    private final School school;
    private final Actor.Person ada;
    private final Actor.Person ben;
    private final Actor.Person sue;

    TrailOfPeopleTest(Engine engine) {
        this.school = new School(engine);
        this.ada = inOffice("ada@example.org", Role.ADMINISTRATOR);
        this.sue = inOffice("sue@example.org", Role.AUDITOR);
        this.ben = school.learner("ben@example.org");
    }

    @Test
    void auditor_reads_names_and_administrator_the_same_mark_for_the_same_person() {
        about(ben, "OFFICER UNIT /wales/");
        about(ben, "OFFICER UNIT /england/");

        assertThat(read(sue).lines())
                .allSatisfy(
                        line -> assertThat(line.person().orElseThrow().name()).contains("Name of ben@example.org"));
        AuditPart part = read(ada);
        assertThat(part.pseudonymous()).isTrue();
        assertThat(part.lines())
                .filteredOn(line -> line.deed() == Deed.ROLE_GRANTED)
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(line.person().orElseThrow().name()).isEmpty())
                .extracting(line -> line.person().orElseThrow().mark())
                .containsOnly(part.lines().get(1).person().orElseThrow().mark());
        assertThat(part.lines().toString())
                .doesNotContain("example.org", ben.accountId().toString());
    }

    @Test
    void administrator_does_not_read_what_was_typed_about_a_person_and_auditor_does() {
        in(() -> school.audit.noteAbout(ada, Deed.GLASS_ASKED, ben.accountId(), "Ben asked for it"));

        assertThat(read(ada).lines().get(0).detail()).isEmpty();
        assertThat(read(sue).lines()).extracting(AuditPart.Line::detail).contains(Optional.of("Ben asked for it"));
    }

    @Test
    void reading_the_trail_is_noted_once_a_day() {
        about(ben, "");
        read(ada);
        read(ada);
        assertThat(count(Deed.TRAIL_READ)).isEqualTo(1);

        read(sue);
        school.clock.pass(Duration.ofDays(1));
        read(ada);

        assertThat(count(Deed.TRAIL_READ)).isEqualTo(3);
    }

    @Test
    void reading_people_is_noted_once_an_hour_with_one_statement_from_then_on() {
        look(ada, "cohort:1");
        look(ada, "cohort:1");
        look(ada, "cohort:2");
        look(sue, "cohort:1");
        assertThat(count(Deed.PEOPLE_READ)).isEqualTo(3);
        assertThat(school.storage.statements(() -> look(ada, "cohort:1"))).isEqualTo(1);

        school.clock.pass(Duration.ofHours(1));
        look(ada, "cohort:1");

        assertThat(count(Deed.PEOPLE_READ)).isEqualTo(4);
    }

    @Test
    void person_sees_who_looked_at_them_and_nobody_elses_entries() {
        in(() -> school.audit.noteReadOf(ada, Deed.PERSON_READ, ben.accountId()));
        in(() -> school.audit.noteReadOf(ada, Deed.PERSON_READ, ben.accountId()));
        in(() -> school.audit.noteReadOf(ada, Deed.PERSON_READ, ada.accountId()));
        about(sue, "OFFICER UNIT /wales/");

        MyTrail.Part mine = mine(ben);
        assertThat(mine.total()).isEqualTo(1);
        assertThat(mine.lines().get(0).deed()).isEqualTo(Deed.PERSON_READ);
        assertThat(mine.lines().get(0).holder())
                .contains(new AccountNames.Holder("Name of ada@example.org", java.util.Set.of(Role.ADMINISTRATOR)));
        assertThat(mine(ada).lines()).isEmpty();
        assertThatExceptionOfType(SignInRequired.class).isThrownBy(() -> mine(Actor.visitor()));
    }

    @Test
    void who_holds_no_office_any_more_is_not_named() {
        Actor.Person formerly = school.learner("carl@example.org");
        in(() -> school.audit.noteReadOf(formerly, Deed.PERSON_READ, ben.accountId()));

        assertThat(mine(ben).lines().get(0).holder()).isEmpty();
    }

    @Test
    void own_deeds_are_told_as_ones_own() {
        in(() -> school.audit.note(ben, Deed.PASSWORD_CHANGED, ben.accountId().toString(), ""));

        assertThat(mine(ben).lines()).extracting(MyTrail.Line::mine).containsExactly(true);
    }

    @Test
    void id_of_an_account_never_stands_in_the_trail() {
        in(() -> school.audit.note(ada, Deed.TOKEN_MADE, ben.accountId().toString(), "told to somebody"));
        about(ben, "detail");

        assertThat(stored())
                .doesNotContain(ben.accountId().toString(), ada.accountId().toString(), "told", "detail");
        assertThat(mine(ben).total()).isEqualTo(2);
    }

    @Test
    void forgotten_person_is_nobody_their_details_are_gone_and_the_chain_is_whole() {
        about(ben, "OFFICER UNIT /wales/");
        in(() -> school.audit.note(ada, Deed.UNIT_ADDED, "id", "Wales"));

        in(() -> school.auditPeople.forget(ben.accountId()));
        in(() -> school.auditPeople.forget(ben.accountId()));

        AuditPart.Line line = read(sue).lines().get(1);
        assertThat(line.deed()).isEqualTo(Deed.ROLE_GRANTED);
        assertThat(line.person().orElseThrow().name()).isEmpty();
        assertThat(line.detail()).isEmpty();
        assertThat(read(sue).lines()).extracting(AuditPart.Line::detail).contains(Optional.of("Wales"));
        assertThat(mine(ben).total()).isZero();
        assertThat(verdict()).isEmpty();
    }

    @Test
    void two_hundred_notes_at_once_all_stand_in_one_chain() {
        about(ben, "first");
        Race.of(20, () -> {
            for (int n = 0; n < 10; n++) {
                about(n % 2 == 0 ? ben : sue, "many");
            }
            return true;
        });

        assertThat(school.storage.rows("audit_entry")).isEqualTo(201);
        assertThat(school.storage.rows("audit_person")).isEqualTo(3);
        assertThat(verdict()).isEmpty();
    }

    private Optional<Object> verdict() {
        var check = new TrailCheck(new Chain(school.vault), List.of());
        return new JdbcTrailSnapshot(school.storage.source())
                .of(trail -> check.of(trail, entry -> {}))
                .flaw()
                .map(flaw -> flaw);
    }

    private String stored() {
        return school.storage.transaction(() -> school.storage
                .entities()
                .createNativeQuery("select concerns || ' ' || detail || ' ' || cast(actor_id as varchar(40)) || ' '"
                        + " || cast(subject_id as varchar(40)) from audit_entry")
                .getResultList()
                .toString());
    }

    private long count(Deed deed) {
        return school.trail().stream().filter(line -> line.deed() == deed).count();
    }

    private void look(Actor actor, String object) {
        in(() -> school.audit.noteRead(actor, Deed.PEOPLE_READ, object, ChronoUnit.HOURS));
    }

    private void about(Actor.Person person, String detail) {
        in(() -> school.audit.noteAbout(ada, Deed.ROLE_GRANTED, person.accountId(), detail));
    }

    private AuditPart read(Actor actor) {
        return school.storage.transaction(() -> school.auditTrail.read(ALL, actor));
    }

    private MyTrail.Part mine(Actor actor) {
        return school.storage.transaction(() -> school.myTrail.read(1, actor));
    }

    private void in(Runnable work) {
        school.storage.inTransaction(work);
    }

    private Actor.Person inOffice(String email, Role role) {
        school.enter(email, role);
        return school.recognise(school.signIn(email));
    }
}
