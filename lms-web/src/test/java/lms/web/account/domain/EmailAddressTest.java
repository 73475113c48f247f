package lms.web.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One person, one address: however it is typed, and never a way to smuggle in another. */
class EmailAddressTest {

    @Test
    void spaces_around_and_capitals_make_no_difference() {
        assertThat(EmailAddress.parse("  Dee.Jones@Example.ORG\t")).hasValue(new EmailAddress("dee.jones@example.org"));
    }

    @Test
    void capitals_are_folded_alike_everywhere() {
        assertThat(new EmailAddress("INFO@EXAMPLE.ORG").value()).isEqualTo("info@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.uk",
                "first+tag@sub.example.co.uk",
                "o'brien@example.org",
                "siôn@example.org",
                "x_y-z@ex-ample.org"
            })
    void address_is_taken(String typed) {
        assertThat(EmailAddress.parse(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "dee",
                "dee@",
                "@example.org",
                "dee@example",
                "dee@example.",
                "dee@.org",
                "dee@example..org",
                "a@b@example.org",
                "a b@example.org",
                "dee@exam ple.org",
                "dee@example.org,x@example.org",
                "dee@example.org;x@example.org",
                "<dee@example.org>",
                "dee@example.org\nBcc: x@example.org",
                "dee\u0000@example.org",
                "\"dee\"@example.org"
            })
    void what_is_no_single_address_is_refused(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(typed));
    }

    @Test
    void address_is_no_longer_than_mail_allows() {
        String domain = ".example.org";
        String longest = "a".repeat(64) + "@" + "b".repeat(254 - 65 - domain.length()) + domain;

        assertThat(EmailAddress.parse(longest)).isPresent();
        assertThat(EmailAddress.parse(longest + "g")).isEmpty();
        assertThat(EmailAddress.parse("a".repeat(65) + "@example.org")).isEmpty();
    }

    @Test
    void hostile_length_is_refused_at_once() {
        assertThat(EmailAddress.parse("a@" + "b.".repeat(100_000))).isEmpty();
    }
}
