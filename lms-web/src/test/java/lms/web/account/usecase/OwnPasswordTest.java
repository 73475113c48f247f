package lms.web.account.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.domain.Attempt;
import lms.web.account.domain.AuthenticatorApp;
import lms.web.account.domain.Opening;
import lms.web.account.domain.SignInMethod;
import lms.web.account.persistence.JpaSecondSteps;
import lms.web.message.usecase.Envelopes;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.ConfirmationRequired;
import lms.web.shared.kernel.Overloaded;
import lms.web.shared.kernel.Rejected;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever finds a browser open cannot take the account, and its owner hears of what was done to it. */
class OwnPasswordTest {

    private static final String ANN = "ann@example.org";
    private static final String HOME = "192.0.2.1";
    private static final String NEW_PASSWORD = "moss under seven bridges";

    private School school = new School(Engine.H2);

    @ParameterizedTest
    @EnumSource(Engine.class)
    void present_password_opens_the_change_which_ends_all_other_sign_ins(Engine engine) {
        school = new School(engine);
        school.enter(ANN);
        String here = school.signIn(ANN);
        String elsewhere = school.signIn(ANN);
        school.clock.pass(Duration.ofMinutes(11));

        change(School.PASSWORD, NEW_PASSWORD, here);

        assertThat(isKnown(here)).isTrue();
        assertThat(isKnown(elsewhere)).isFalse();
        assertThat(password(School.PASSWORD)).isEmpty();
        assertThat(password(NEW_PASSWORD)).isPresent();
        assertThat(subjects()).contains("Your password was changed");
        assertThat(deeds()).containsExactly("PASSWORD_CHANGED");
    }

    @Test
    void wrong_present_password_changes_nothing_and_counts_as_a_guess() {
        school.enter(ANN);
        String here = school.signIn(ANN);
        school.clock.pass(Duration.ofMinutes(11));

        for (int tries = 0; tries < 5; tries++) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> change("wrong", NEW_PASSWORD, here))
                    .satisfies(rejected -> assertThat(rejected.faults())
                            .extracting(Rejected.Fault::field)
                            .containsExactly("current"));
            // A rejection rolls back what runs with it in this test; in the server the count is kept by itself.
            count();
        }

        assertThatExceptionOfType(Overloaded.class).isThrownBy(() -> change(School.PASSWORD, NEW_PASSWORD, here));
        assertThatExceptionOfType(Overloaded.class).isThrownBy(() -> password(School.PASSWORD));
        assertThat(deeds()).isEmpty();
    }

    @Test
    void whoever_has_just_shown_a_secret_need_not_show_the_password() {
        school.enter(ANN);
        String here = school.signIn(ANN);

        change("", NEW_PASSWORD, here);

        assertThat(password(NEW_PASSWORD)).isPresent();
    }

    @Test
    void first_password_needs_another_secret_that_was_just_shown() {
        school.enter(ANN);
        school.storage.inTransaction(() -> school.storage
                .entities()
                .createQuery("update Account a set a.passwordHash = ''")
                .executeUpdate());
        String here = school.signIn(ANN);
        school.clock.pass(Duration.ofMinutes(11));
        assertThatExceptionOfType(ConfirmationRequired.class).isThrownBy(() -> change("", NEW_PASSWORD, here));

        Actor.Person ann = school.recognise(here);
        school.storage.inTransaction(() -> school.signIns.confirm(true, ann));
        change("", NEW_PASSWORD, here);

        assertThat(password(NEW_PASSWORD)).isPresent();
    }

    @Test
    void account_without_a_password_has_none_that_fits_and_costs_the_same() {
        school.enter(ANN);
        school.storage.inTransaction(() -> school.storage
                .entities()
                .createQuery("update Account a set a.passwordHash = ''")
                .executeUpdate());

        assertThat(password("")).isEmpty();
        assertThat(school.passwords.checked()).containsExactly(school.passwords.decoy());
    }

    @Test
    void others_are_ended_only_by_whoever_has_just_shown_a_secret() {
        school.enter(ANN);
        String here = school.signIn(ANN);
        String elsewhere = school.signIn(ANN);
        Actor.Person other = school.recognise(elsewhere);
        school.clock.pass(Duration.ofMinutes(11));
        Actor.Person stale = school.recognise(here);

        assertThatExceptionOfType(ConfirmationRequired.class)
                .isThrownBy(() -> school.storage.inTransaction(() -> school.signIns.endOne(other.signInId(), stale)));
        assertThatExceptionOfType(ConfirmationRequired.class)
                .isThrownBy(() -> school.storage.inTransaction(() -> school.signIns.endOthers(stale)));
        assertThat(isKnown(elsewhere)).isTrue();

        school.storage.inTransaction(() -> school.signIns.confirm(false, stale));
        Actor.Person fresh = school.recognise(here);
        school.storage.inTransaction(() -> school.signIns.endOne(other.signInId(), fresh));
        assertThat(isKnown(elsewhere)).isFalse();
        assertThat(isKnown(here)).isTrue();
    }

    @Test
    void nobody_ends_the_sign_in_of_another_person() {
        Actor.Person ben = school.learner("ben@example.org");
        school.enter(ANN);
        String here = school.signIn(ANN);
        Actor.Person ann = school.recognise(here);

        school.storage.inTransaction(() -> school.signIns.endOne(ann.signInId(), ben));

        assertThat(isKnown(here)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(SignInMethod.class)
    void sign_in_is_told_by_mail_but_for_the_first_after_the_account_was_made(SignInMethod method) {
        var account = school.enter(ANN);
        begin(account, method);
        assertThat(subjects()).isEmpty();

        school.clock.pass(Duration.ofMinutes(11));
        begin(account, method);

        assertThat(subjects()).containsExactly("A new sign-in");
        assertThat(mails().get(0).letter().body())
                .contains("21 November 2026, 10:11 GMT", "https://learning.example.org/me/security")
                .doesNotContain("Name of");
    }

    @Test
    void sign_in_that_waits_for_its_second_step_is_told_once_that_was_taken() {
        var account = school.enter(ANN);
        school.clock.pass(Duration.ofMinutes(11));
        var app = new AuthenticatorApp(school.ids.next(), account, "sealed", 0, school.clock.instant());
        school.storage.inTransaction(() -> new JpaSecondSteps(school.storage.entities()).keep(app));

        Entry waiting = begin(account, SignInMethod.LINK);
        assertThat(waiting.pending()).isTrue();
        assertThat(subjects()).isEmpty();

        String secret = school.storage
                .transaction(() -> school.signIns.complete(waiting.secret()))
                .orElseThrow()
                .secret();
        assertThat(subjects()).hasSize(1);
        assertThat(secret).isNotEqualTo(waiting.secret());
        assertThat(isKnown(waiting.secret())).isFalse();
        assertThat(isKnown(secret)).isTrue();
    }

    private Entry begin(UUID account, SignInMethod method) {
        return school.storage.transaction(() -> school.signIns.begin(account, method, Opening.PLAIN));
    }

    private void change(String current, String next, String secret) {
        school.storage.inTransaction(() -> school.passwordDesk.change(current, next, school.recognise(secret), HOME));
    }

    private void count() {
        school.storage.inTransaction(() -> school.throttle.admit(new Attempt(Attempt.Kind.CONFIRMATION, ANN, HOME)));
    }

    private Optional<Entry> password(String password) {
        return school.storage.transaction(() -> school.signInDesk.signIn(ANN, password, Opening.PLAIN, HOME));
    }

    private boolean isKnown(String secret) {
        return school.storage
                .transaction(() -> school.signIns.recognise(secret))
                .isPresent();
    }

    private List<Envelopes.Opened> mails() {
        return school.mails();
    }

    private List<String> subjects() {
        return mails().stream().map(mail -> mail.letter().subject()).toList();
    }

    private List<String> deeds() {
        return school.storage.transaction(() -> school.storage
                .entities()
                .createQuery("select e.deed from AuditEntry e", Object.class)
                .getResultStream()
                .map(String::valueOf)
                .toList());
    }
}
