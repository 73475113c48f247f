package lms.web.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import lms.web.shared.kernel.Rejected.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long enough and not one's own name: everything else is allowed. */
class PasswordRuleTest {

    private static final EmailAddress EMAIL = new EmailAddress("dee.jones@example.org");
    private static final String NAME = "Dee Jones of Cardiff";

    @Test
    void length_is_counted_in_characters_as_people_see_them() {
        assertThat(PasswordRule.fault("x".repeat(11), EMAIL, NAME))
                .hasValue(Fault.of("password", "error.password.short", 12));
        assertThat(PasswordRule.fault("x".repeat(12), EMAIL, NAME)).isEmpty();
        assertThat(PasswordRule.fault("🌻".repeat(11), EMAIL, NAME)).isPresent();
        assertThat(PasswordRule.fault("🌻".repeat(12), EMAIL, NAME)).isEmpty();
        assertThat(PasswordRule.fault("🌻".repeat(128), EMAIL, NAME)).isEmpty();
        assertThat(PasswordRule.fault("x".repeat(129), EMAIL, NAME))
                .hasValue(Fault.of("password", "error.password.long", 128));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dee.jones@example.org",
                " DEE.Jones@example.org ",
                "Dee Jones of Cardiff",
                "dee jones OF cardiff"
            })
    void own_address_and_own_name_are_refused(String password) {
        assertThat(PasswordRule.fault(password, EMAIL, NAME)).hasValue(Fault.of("password", "error.password.own"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"            ", "aaaaaaaaaaaa", "correct horse", "llanfairpwllgwyngyll", "123456789012"})
    void no_rule_asks_for_kinds_of_characters(String password) {
        assertThat(PasswordRule.fault(password, EMAIL, NAME)).isEmpty();
    }
}
