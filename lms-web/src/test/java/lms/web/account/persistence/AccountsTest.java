package lms.web.account.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lms.web.account.domain.Opening;
import lms.web.account.domain.RoleGrant;
import lms.web.account.domain.SignIn;
import lms.web.account.usecase.NewAccount;
import lms.web.account.usecase.PersonView;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.HeldForm;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.Standing;
import lms.web.shared.secret.Secrets;
import lms.web.testkit.Engine;
import lms.web.testkit.Race;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Who signs in is recognised, whose account it is not reaches nothing of it. */
@ParameterizedClass
@EnumSource(Engine.class)
class AccountsTest {

    private static final String ANN = "ann@example.org";
    private static final String BOB = "bob@example.org";
    private static final Grant ADMINISTRATOR = new Grant(Role.ADMINISTRATOR, Grant.ScopeKind.SITE, "");
    private static final Grant AUDITOR = new Grant(Role.AUDITOR, Grant.ScopeKind.SITE, "");

    private final School school;

    AccountsTest(Engine engine) {
        this.school = new School(engine);
    }

    @Test
    void sign_in_is_found_with_its_person_and_all_roles_in_one_statement() {
        UUID ann = school.enter(ANN, Role.ADMINISTRATOR, Role.AUDITOR);
        school.enter(BOB, Role.OFFICER);
        String secret = school.signIn(ANN);
        school.signIn(BOB);

        int statements = school.storage.statements(() -> school.recognise(secret));

        assertThat(statements).isEqualTo(1);
        assertThat(school.recognise(secret))
                .extracting(Actor.Person::accountId, Actor.Person::displayName, Actor.Person::grants)
                .containsExactly(ann, "Name of " + ANN, Set.of(ADMINISTRATOR, AUDITOR));
    }

    @Test
    void person_without_roles_is_recognised() {
        assertThat(school.learner(ANN).grants()).isEmpty();
    }

    @Test
    void sign_in_ends_after_thirty_days_however_often_one_comes() {
        school.enter(ANN);
        String secret = school.signIn(ANN);
        for (int day = 1; day < 30; day++) {
            school.clock.pass(Duration.ofDays(1));
            school.recognise(secret);
        }

        school.clock.pass(Duration.ofDays(1));
        assertThat(school.storage.transaction(() -> school.signIns.recognise(secret)))
                .isEmpty();
    }

    @Test
    void roles_rest_once_the_browser_was_left_alone_until_a_secret_is_shown() {
        school.enter(ANN, Role.ADMINISTRATOR);
        String secret = school.signIn(ANN);
        for (int visit = 0; visit < 3; visit++) {
            school.clock.pass(Duration.ofMinutes(29));
            assertThat(school.recognise(secret).holds(Role.ADMINISTRATOR)).isTrue();
        }

        school.clock.pass(Duration.ofMinutes(30));
        assertThat(school.recognise(secret).grants()).isEmpty();
        assertThat(school.recognise(secret).standing()).isEqualTo(Standing.NEEDS_CONFIRMATION);
        Actor.Person resting = school.recognise(secret);
        school.storage.inTransaction(() -> school.signIns.confirm(false, resting));
        assertThat(school.recognise(secret).holds(Role.ADMINISTRATOR)).isTrue();
    }

    @Test
    void many_requests_at_once_are_one_visit_and_no_conflict() throws Exception {
        school.enter(ANN);
        String secret = school.signIn(ANN);
        school.clock.pass(Duration.ofMinutes(6));

        var found = Race.of(12, () -> school.storage.transaction(() -> school.signIns.recognise(secret)));

        assertThat(found).hasSize(12).allSatisfy(person -> assertThat(person).isPresent());
    }

    @Test
    void unknown_secret_is_nobody() {
        school.learner(ANN);

        assertThat(school.storage.transaction(() -> school.signIns.recognise("made up")))
                .isEmpty();
    }

    @Test
    void database_holds_no_secret_but_its_hash() {
        school.enter(ANN);
        String secret = school.signIn(ANN);

        assertThat(school.storage.transaction(() -> school.storage
                        .entities()
                        .createQuery("select s.tokenHash from SignIn s", String.class)
                        .getResultList()))
                .containsExactly(Secrets.hash(secret))
                .doesNotContain(secret);
    }

    @Test
    void visit_is_noted_after_five_minutes_and_not_before() {
        Actor.Person ann = school.learner(ANN);
        String other = school.signIn(ANN);
        Instant begun = school.clock.instant();

        school.clock.pass(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(school.storage.statements(() -> school.recognise(other))).isEqualTo(1);
        assertThat(lastSeen(ann)).containsOnly(begun);

        school.clock.pass(Duration.ofSeconds(1));
        assertThat(school.storage.statements(() -> school.recognise(other))).isEqualTo(2);
        assertThat(lastSeen(ann)).containsExactly(school.clock.instant(), begun);
    }

    @Test
    void instant_survives_to_the_microsecond() {
        school.clock.pass(Duration.ofNanos(123_456_789));
        Actor.Person ann = school.learner(ANN);

        assertThat(lastSeen(ann)).containsOnly(Instant.parse("2026-11-21T10:00:00.123456Z"));
    }

    @Test
    void signing_out_ends_this_browser_alone_and_everywhere_ends_all() {
        school.enter(ANN);
        school.enter(BOB);
        String phone = school.signIn(ANN);
        String laptop = school.signIn(ANN);
        String tablet = school.signIn(ANN);
        String bobs = school.signIn(BOB);

        Actor.Person onPhone = school.recognise(phone);
        school.storage.inTransaction(() -> school.signIns.end(onPhone));
        assertThat(isKnown(phone)).isFalse();
        assertThat(isKnown(laptop)).isTrue();

        Actor.Person onLaptop = school.recognise(laptop);
        school.storage.inTransaction(() -> school.signIns.endEverywhere(onLaptop));
        assertThat(isKnown(laptop)).isFalse();
        assertThat(isKnown(tablet)).isFalse();
        assertThat(isKnown(bobs)).isTrue();
    }

    @Test
    void held_form_waits_with_its_sign_in() {
        school.enter(ANN);
        var form = new HeldForm("/courses/a/b/quizzes/c/1", "answer=x&answer=y");
        String secret = school.storage
                .transaction(() -> school.signInDesk.signIn(ANN, School.PASSWORD, new Opening(form, ""), "127.0.0.1"))
                .orElseThrow()
                .secret();

        assertThat(held(secret)).isEqualTo(form);

        Actor.Person ann = school.recognise(secret);
        school.storage.inTransaction(() -> school.signIns.letGo(ann));
        assertThat(held(secret)).isEqualTo(HeldForm.NONE);
    }

    @Test
    void sign_ins_of_others_are_out_of_every_scope_but_theirs() {
        Actor.Person ann = school.learner(ANN);
        Actor.Person bob = school.learner(BOB);

        assertThat(signIns(ann.own())).extracting(SignIn::id).containsExactly(ann.signInId());
        assertThat(signIns(bob.own())).extracting(SignIn::id).containsExactly(bob.signInId());
        assertThat(signIns(new Scope.Own(UUID.randomUUID()))).isEmpty();
        assertThat(signIns(Scope.nothing())).isEmpty();
        assertThat(signIns(new Scope.Site())).isEmpty();
    }

    @Test
    void account_is_reached_by_its_owner_and_the_site_only() {
        Actor.Person ann = school.learner(ANN);
        Actor.Person bob = school.learner(BOB);

        assertThat(hasAccount(ann.own(), ann.accountId())).isTrue();
        assertThat(hasAccount(new Scope.Site(), ann.accountId())).isTrue();
        assertThat(hasAccount(bob.own(), ann.accountId())).isFalse();
        assertThat(hasAccount(Scope.nothing(), ann.accountId())).isFalse();
    }

    @Test
    void people_are_listed_for_the_site_in_two_statements() {
        UUID ann = school.enter(ANN, Role.ADMINISTRATOR, Role.AUDITOR);
        school.enter(BOB);

        int statements = school.storage.statements(() -> people(new Scope.Site()));

        assertThat(statements).isEqualTo(2);
        assertThat(people(new Scope.Site()))
                .extracting(PersonView::displayName, person -> Set.copyOf(person.grants()))
                .containsExactly(
                        tuple("Name of " + ANN, Set.of(ADMINISTRATOR, AUDITOR)), tuple("Name of " + BOB, Set.of()));
        assertThat(people(new Scope.Own(ann)))
                .extracting(PersonView::displayName)
                .containsExactly("Name of " + ANN);
        assertThat(people(new Scope.Own(UUID.randomUUID()))).isEmpty();
        assertThat(people(Scope.nothing())).isEmpty();
    }

    @Test
    void two_accounts_cannot_share_an_address() {
        school.enter(ANN);

        assertThatExceptionOfType(PersistenceException.class).isThrownBy(() -> school.enter(ANN));
        assertThat(school.storage.rows("account")).isEqualTo(1);
    }

    @Test
    void nobody_holds_the_same_role_twice() {
        UUID ann = school.enter(ANN, Role.AUDITOR);

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> school.storage.inTransaction(
                        () -> school.accounts.keep(new RoleGrant(school.ids.next(), ann, AUDITOR))));
        assertThat(school.storage.rows("role_grant")).isEqualTo(1);
    }

    @Test
    void invitation_used_by_two_at_once_makes_one_account() {
        String token = invitation();
        String hash = school.passwords.hash(School.PASSWORD);
        var wanted = new NewAccount("Dee", "dee@example.org", "en", School.PASSWORD);

        List<Boolean> accepted = Race.of(2, () -> {
            try {
                school.storage.inTransaction(() -> school.joining.accept(token, wanted, hash));
                return true;
            } catch (NotFound e) {
                return false;
            }
        });

        assertThat(accepted).containsExactlyInAnyOrder(true, false);
        assertThat(school.storage.rows("invitation")).isZero();
        assertThat(school.storage.rows("account")).isEqualTo(2);
    }

    @Test
    void change_of_a_stale_account_is_refused() {
        Actor.Person ann = school.learner(ANN);

        assertThatExceptionOfType(OptimisticLockException.class)
                .isThrownBy(() -> school.storage.inTransaction(() -> {
                    var read =
                            school.accounts.account(ann.own(), ann.accountId()).orElseThrow();
                    Race.elsewhere(() -> school.storage.inTransaction(() -> school.people.speak("cy", ann)));
                    read.speak("gd");
                    school.accounts.flush();
                }));
        assertThat(school.recognise(school.signIn(ANN)).language()).isEqualTo("cy");
    }

    private String invitation() {
        school.enter(ANN, Role.ADMINISTRATOR);
        Actor.Person ann = school.recognise(school.signIn(ANN));
        return school.storage
                .transaction(() -> school.joining.invite("dee@example.org", ann))
                .token();
    }

    private List<Instant> lastSeen(Actor.Person person) {
        return signIns(person.own()).stream().map(SignIn::lastSeenAt).toList();
    }

    private List<SignIn> signIns(Scope scope) {
        return school.storage.transaction(() -> school.signInStore.all(scope));
    }

    @Test
    void people_are_found_by_a_part_of_name_or_address_taken_as_it_is_typed() {
        Scope site = Scope.ofPeople(
                new Actor.Person(school.ids.next(), school.ids.next(), "Ada", "en", Set.of(ADMINISTRATOR)));
        school.enter("100%@example.org");
        school.enter("Ann_B@example.org");
        school.enter(BOB);

        assertThat(names(site, "ANN_")).containsExactly("Name of Ann_B@example.org");
        assertThat(names(site, "%@")).containsExactly("Name of 100%@example.org");
        assertThat(names(site, "!")).isEmpty();
        assertThat(names(site, " name of ")).hasSize(3);
        assertThat(school.storage.<Long>transaction(() -> school.accounts.count(site, "bob")))
                .isEqualTo(1);
        assertThat(names(Scope.nothing(), "")).isEmpty();
        assertThat(school.storage.<Long>transaction(() -> school.accounts.count(Scope.nothing(), "")))
                .isZero();
    }

    private List<String> names(Scope scope, String part) {
        return school.storage.transaction(() -> school.accounts.people(scope, part, 0, 50)).stream()
                .map(PersonView::displayName)
                .toList();
    }

    private List<PersonView> people(Scope scope) {
        return school.storage.transaction(() -> school.accounts.people(scope, "", 0, 50));
    }

    private boolean hasAccount(Scope scope, UUID accountId) {
        return school.storage.transaction(
                () -> school.accounts.account(scope, accountId).isPresent());
    }

    private boolean isKnown(String secret) {
        return school.storage
                .transaction(() -> school.signIns.recognise(secret))
                .isPresent();
    }

    private HeldForm held(String secret) {
        return school.storage
                .transaction(() -> school.signIns.recognise(secret))
                .orElseThrow()
                .held();
    }
}
