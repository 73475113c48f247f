package lms.web.account.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Optional;
import lms.web.account.domain.Account;
import lms.web.account.domain.Opening;
import lms.web.shared.secret.BrokenSeal;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in says yes or no and nothing else, also not by the time it takes. */
class SignInDeskTest {

    private static final String ANN = "ann@example.org";

    private final School school = new School(Engine.H2);

    SignInDeskTest() {
        school.enter(ANN);
    }

    @Test
    void right_password_signs_in() {
        String secret = signIn("  ANN@example.org ", School.PASSWORD).orElseThrow();

        assertThat(school.recognise(secret).displayName()).isEqualTo("Name of " + ANN);
    }

    @Test
    void every_sign_in_has_a_secret_of_its_own() {
        assertThat(signIn(ANN, School.PASSWORD)).isNotEqualTo(signIn(ANN, School.PASSWORD));
        assertThat(school.storage.rows("sign_in")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rain on a tin roof ", "Rain on a tin roof"})
    void wrong_password_does_not(String password) {
        assertThat(signIn(ANN, password)).isEmpty();
        assertThat(school.storage.rows("sign_in")).isZero();
    }

    @Test
    void unknown_address_costs_one_hash_as_a_wrong_password_does() {
        signIn(ANN, "wrong");
        assertThat(school.passwords.checked()).hasSize(1);

        assertThat(signIn("nobody@example.org", School.PASSWORD)).isEmpty();
        assertThat(signIn("no address", School.PASSWORD)).isEmpty();

        assertThat(school.passwords.checked()).hasSize(3).endsWith(school.passwords.decoy(), school.passwords.decoy());
    }

    @Test
    void outdated_hash_is_replaced_once_the_password_is_known() {
        school.passwords.harden("tomorrow");

        signIn(ANN, "wrong");
        assertThat(storedHash()).startsWith("today:");

        signIn(ANN, School.PASSWORD);
        assertThat(storedHash()).isEqualTo("tomorrow:" + School.PASSWORD);
        assertThat(signIn(ANN, School.PASSWORD)).isPresent();
    }

    @Test
    void sign_in_is_forgotten_when_its_time_is_over() {
        String secret = signIn(ANN, School.PASSWORD).orElseThrow();

        school.clock.pass(Duration.ofDays(7).minusSeconds(1));
        assertThat(isKnown(secret)).isTrue();
        school.clock.pass(Duration.ofDays(7));
        assertThat(isKnown(secret)).isFalse();
    }

    @Test
    void account_without_a_password_is_not_entered_with_any() {
        change("password_hash = ''");

        assertThat(signIn(ANN, "")).isEmpty();
        assertThat(signIn(ANN, School.PASSWORD)).isEmpty();
    }

    @Test
    void password_of_another_row_opens_no_account() {
        school.enter("bob@example.org");
        change("password_hash = (select max(b.password_hash) from account b where b.email = 'bob@example.org')");

        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> signIn(ANN, School.PASSWORD));
    }

    @Test
    void hash_that_is_not_sealed_opens_no_account() {
        change("password_hash = '" + school.passwords.hash("mine") + "'");

        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> signIn(ANN, "mine"));
    }

    private void change(String assignment) {
        school.storage.inTransaction(() -> school.storage
                .entities()
                .createNativeQuery("update account set " + assignment + " where email = '" + ANN + "'")
                .executeUpdate());
    }

    private Optional<String> signIn(String email, String password) {
        return school.storage
                .transaction(() -> school.signInDesk.signIn(email, password, Opening.PLAIN, "127.0.0.1"))
                .map(Entry::secret);
    }

    private boolean isKnown(String secret) {
        return school.storage
                .transaction(() -> school.signIns.recognise(secret))
                .isPresent();
    }

    private String storedHash() {
        return school.storage.transaction(() -> school.sealedPasswords
                .open(school.storage
                        .entities()
                        .createQuery("select a from Account a", Account.class)
                        .getSingleResult())
                .orElseThrow());
    }
}
