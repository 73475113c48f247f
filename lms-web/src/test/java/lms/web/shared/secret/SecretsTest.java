package lms.web.shared.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is derived from a secret tells nothing of it; the figures are those of FIPS 180-4 and RFC 2104 implementations. */
class SecretsTest {

    @Test
    void database_knows_the_sha_256_of_a_secret() {
        assertThat(Secrets.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void form_token_is_an_hmac_under_the_secret() {
        assertThat(Secrets.formToken("abc"))
                .isEqualTo("18e1c399f9a71fc16f3e6155d1684adf7a830b968e1fdc82b2941d405efac5f2");
        assertThat(Secrets.formToken("abd")).isNotEqualTo(Secrets.formToken("abc"));
        assertThat(Secrets.formToken("abc")).isNotEqualTo(Secrets.hash("abc"));
    }

    @Test
    void only_equal_secrets_are_the_same() {
        assertThat(Secrets.same("abc", "abc")).isTrue();
        assertThat(Secrets.same("abc", "abd")).isFalse();
        assertThat(Secrets.same("abc", "abcd")).isFalse();
        assertThat(Secrets.same("", "abc")).isFalse();
    }
}
