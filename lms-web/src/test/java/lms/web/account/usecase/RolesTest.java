package lms.web.account.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.AuditPart;
import lms.web.organisation.usecase.UnitUses;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.Grant.ScopeKind;
import lms.web.shared.kernel.LmsException;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.testkit.Engine;
import lms.web.testkit.Race;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Who gives roles, when it takes two, and that it is noted. */
@ParameterizedClass
@EnumSource(Engine.class)
class RolesTest {

    private static final Grant OFFICER = new Grant(Role.OFFICER, ScopeKind.UNIT, "/wales/");
    private static final Grant ADMINISTRATOR = new Grant(Role.ADMINISTRATOR, ScopeKind.SITE, "");

    private final School school;
    private final Actor.Person ada;
    private final UUID ben;

    RolesTest(Engine engine) {
        this.school = new School(engine);
        this.ada = administrator("ada@example.org");
        this.ben = school.enter("ben@example.org");
    }

    @Test
    void only_administrator_gives_alone_and_it_is_noted() {
        assertThat(give(ben, OFFICER, ada)).isTrue();

        assertThat(grants("ben@example.org")).containsExactly(OFFICER);
        assertThat(school.trail())
                .extracting(
                        AuditPart.Line::deed,
                        line -> line.person().orElseThrow().name(),
                        AuditPart.Line::detail)
                .containsExactly(tuple(
                        Deed.ROLE_GRANTED,
                        Optional.of("Name of ben@example.org"),
                        Optional.of("OFFICER UNIT /wales/")));
    }

    @Test
    void with_two_administrators_one_proposes_and_the_other_confirms() {
        Actor.Person cat = administrator("cat@example.org");

        assertThat(give(ben, OFFICER, ada)).isFalse();
        assertThat(grants("ben@example.org")).isEmpty();
        assertThat(proposals(ada)).extracting(Proposal::mayConfirm).containsExactly(false);
        assertThat(proposals(cat)).extracting(Proposal::mayConfirm).containsExactly(true);

        confirm(cat);

        assertThat(grants("ben@example.org")).containsExactly(OFFICER);
        assertThat(proposals(cat)).isEmpty();
        assertThat(trail()).containsExactly(Deed.ROLE_PROPOSED, Deed.ROLE_GRANTED);
    }

    @Test
    void administrator_whose_roles_rest_is_no_second_one() {
        Actor.Person cat = administrator("cat@example.org");
        give(ben, OFFICER, ada);
        assertThat(grants("ben@example.org")).isEmpty();

        school.storage.inTransaction(() -> school.dataUse.restrict(true, cat));

        assertThat(school.storage.transaction(() -> school.roles.givesAlone(ada)))
                .isTrue();
        assertThat(give(ben, OFFICER, ada)).isTrue();
        assertThat(grants("ben@example.org")).containsExactly(OFFICER);
        assertThat(proposals(ada)).isEmpty();

        school.storage.inTransaction(() -> school.dataUse.restrict(false, cat));

        assertThat(school.storage.transaction(() -> school.roles.givesAlone(ada)))
                .isFalse();
    }

    @Test
    void proposer_cannot_confirm() {
        administrator("cat@example.org");
        give(ben, OFFICER, ada);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> confirm(ada));
        assertThat(grants("ben@example.org")).isEmpty();
    }

    @Test
    void declined_proposal_changes_nothing_and_is_noted() {
        Actor.Person cat = administrator("cat@example.org");
        give(ben, ADMINISTRATOR, ada);

        school.storage.inTransaction(
                () -> school.roles.decline(proposals(cat).get(0).id(), cat));

        assertThat(grants("ben@example.org")).isEmpty();
        assertThat(proposals(ada)).isEmpty();
        assertThat(trail()).containsExactly(Deed.ROLE_PROPOSED, Deed.PROPOSAL_DECLINED);
    }

    @Test
    void two_who_confirm_at_once_give_one_role() {
        Actor.Person cat = administrator("cat@example.org");
        Actor.Person dee = administrator("dee@example.org");
        give(ben, OFFICER, ada);
        UUID proposal = proposals(cat).get(0).id();
        var turns = new AtomicInteger();

        List<Boolean> given = Race.of(2, () -> {
            Actor.Person actor = turns.getAndIncrement() == 0 ? cat : dee;
            return succeeds(() -> school.roles.confirm(proposal, actor));
        });

        assertThat(given).containsExactlyInAnyOrder(true, false);
        assertThat(grants("ben@example.org")).containsExactly(OFFICER);
    }

    @Test
    void nobody_gives_or_ends_their_own_administrator_role() {
        UUID own = card(ada.accountId(), ada).roles().get(0).id();

        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> give(ada.accountId(), ADMINISTRATOR, ada));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> end(ada.accountId(), own, ada));
        assertThat(card(ada.accountId(), ada).roles())
                .extracting(HeldRole::mayEnd)
                .containsExactly(false);
    }

    @Test
    void two_administrators_who_end_each_other_leave_one() {
        Actor.Person cat = administrator("cat@example.org");
        UUID adas = card(ada.accountId(), cat).roles().get(0).id();
        UUID cats = card(cat.accountId(), ada).roles().get(0).id();
        var turns = new AtomicInteger();

        List<Boolean> ended = Race.of(
                2,
                () -> turns.getAndIncrement() == 0
                        ? succeeds(() -> school.roles.end(cat.accountId(), cats, ada))
                        : succeeds(() -> school.roles.end(ada.accountId(), adas, cat)));

        assertThat(ended).containsExactlyInAnyOrder(true, false);
        assertThat(school.storage.rows("role_grant")).isEqualTo(1);
    }

    @Test
    void ended_role_is_void_on_the_next_request() {
        give(ben, OFFICER, ada);
        String secret = school.signIn("ben@example.org");
        assertThat(school.recognise(secret).grants()).containsExactly(OFFICER);

        end(ben, card(ben, ada).roles().get(0).id(), ada);

        assertThat(school.recognise(secret).grants()).isEmpty();
        assertThat(trail()).containsExactly(Deed.ROLE_GRANTED, Deed.PERSON_READ, Deed.ROLE_ENDED);
    }

    @Test
    void role_is_held_and_proposed_once() {
        give(ben, OFFICER, ada);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> give(ben, OFFICER, ada));
        Actor.Person cat = administrator("cat@example.org");
        give(ben, ADMINISTRATOR, ada);

        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> give(ben, ADMINISTRATOR, cat));
    }

    @Test
    void role_of_one_person_is_not_ended_through_another() {
        give(ben, OFFICER, ada);
        UUID held = card(ben, ada).roles().get(0).id();
        UUID dee = school.enter("dee@example.org");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> end(dee, held, ada));
    }

    @Test
    void others_may_do_none_of_it() {
        give(ben, OFFICER, ada);
        UUID held = card(ben, ada).roles().get(0).id();
        Actor officer = school.recognise(school.signIn("ben@example.org"));
        school.enter("aud@example.org", Role.AUDITOR, Role.REVIEWER);
        Actor auditor = school.recognise(school.signIn("aud@example.org"));

        for (Actor actor : List.of(officer, auditor)) {
            for (Runnable deed : List.<Runnable>of(
                    () -> school.roles.person(ben, actor),
                    () -> school.roles.give(ben, ADMINISTRATOR, actor),
                    () -> school.roles.end(ben, held, actor),
                    () -> school.roles.proposals(actor),
                    () -> school.roles.givesAlone(actor),
                    () -> school.people.find("", 1, actor))) {
                assertThatExceptionOfType(NotFound.class).isThrownBy(() -> school.storage.inTransaction(deed));
            }
        }
    }

    @Test
    void unit_of_an_officer_is_needed() {
        give(ben, OFFICER, ada);
        var wales = new UnitUses("/wales/");
        var england = new UnitUses("/england/");

        school.storage.inTransaction(() -> {
            var roles = new UnitRoles(school.unitRoles);
            roles.tell(wales);
            roles.tell(england);
        });

        assertThat(wales.all()).hasSize(1);
        assertThat(england.all()).isEmpty();
    }

    private Actor.Person administrator(String email) {
        school.enter(email, Role.ADMINISTRATOR);
        return school.recognise(school.signIn(email));
    }

    private boolean give(UUID account, Grant grant, Actor actor) {
        return school.storage.transaction(() -> school.roles.give(account, grant, actor));
    }

    private void end(UUID account, UUID held, Actor actor) {
        school.storage.inTransaction(() -> school.roles.end(account, held, actor));
    }

    private void confirm(Actor actor) {
        school.storage.inTransaction(
                () -> school.roles.confirm(school.roles.proposals(actor).get(0).id(), actor));
    }

    private boolean succeeds(Runnable deed) {
        try {
            school.storage.inTransaction(deed);
            return true;
        } catch (LmsException e) {
            return false;
        }
    }

    private List<Proposal> proposals(Actor actor) {
        return school.storage.transaction(() -> school.roles.proposals(actor));
    }

    private PersonCard card(UUID account, Actor actor) {
        return school.storage.transaction(() -> school.roles.person(account, actor));
    }

    private java.util.Set<Grant> grants(String email) {
        return school.recognise(school.signIn(email)).grants();
    }

    private List<Deed> trail() {
        return school.trail().stream().map(AuditPart.Line::deed).toList();
    }
}
