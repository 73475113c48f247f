package lms.web.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import org.junit.jupiter.api.Test;

/** The slow hash, with the parameters that we say. */
class Argon2PasswordsTest {

    private static final String PASSWORD = "rain on a tin roof ☔";

    private final Argon2Passwords passwords = new Argon2Passwords();

    @Test
    void hash_names_its_parameters_and_its_own_salt() {
        String hash = passwords.hash(PASSWORD);

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(PASSWORD);
        assertThat(passwords.hash(PASSWORD)).isNotEqualTo(hash);
        assertThat(passwords.isOutdated(hash)).isFalse();
    }

    @Test
    void password_fits_its_hash_and_no_other_does() {
        String hash = passwords.hash(PASSWORD);

        assertThat(passwords.matches(PASSWORD, hash)).isTrue();
        assertThat(passwords.matches(PASSWORD + " ", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }

    @Test
    void decoy_costs_as_much_as_a_real_hash_and_fits_nothing() {
        assertThat(passwords.decoy())
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .isEqualTo(passwords.decoy());
        assertThat(passwords.matches(PASSWORD, passwords.decoy())).isFalse();
    }

    @Test
    void hash_of_weaker_parameters_is_outdated_but_still_read() {
        String weak = Password.hash(PASSWORD)
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(8_192, 1, 1, 32, Argon2.ID))
                .getResult();

        assertThat(passwords.isOutdated(weak)).isTrue();
        assertThat(passwords.matches(PASSWORD, weak)).isTrue();
    }
}
