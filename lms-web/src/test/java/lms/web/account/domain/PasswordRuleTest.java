package lms.web.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import lms.web.account.password.ListedPasswords;
import lms.web.shared.kernel.Rejected.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long enough, none that attackers try first, none made of the words on the page: everything else is allowed. */
class PasswordRuleTest {

    private static final List<String> OWN =
            List.of("dee.jones@example.org", "Dee Jones of Cardiff", "The Organising School");
    private static final ListedPasswords COMMON = new ListedPasswords();

    @Test
    void length_is_counted_in_characters_as_people_see_them() {
        assertThat(fault("hedge-lamp-t")).isEmpty();
        assertThat(fault("hedge-lamp-")).hasValue(Fault.of("password", "error.password.short", 12));
        assertThat(fault("🌻🌳🌷🍀🌲🌾🌵🍁🍂🌼🌸")).isPresent();
        assertThat(fault("🌻🌳🌷🍀🌲🌾🌵🍁🍂🌼🌸💐")).isEmpty();
        assertThat(fault("lamp🌻".repeat(25) + "abc")).isEmpty();
        assertThat(fault("lamp🌻".repeat(25) + "abcd")).hasValue(Fault.of("password", "error.password.long", 128));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dee.jones@example.org",
                " DEE.Jones@example.org ",
                "Dee Jones of Cardiff",
                "dee-jones-1980",
                "cardiff Jones 7",
                "Organising2026!",
                "learning-learning",
                "Political Education",
                "password password"
            })
    void words_that_stand_on_the_page_are_refused(String password) {
        assertThat(fault(password)).hasValue(Fault.of("password", "error.password.own"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "            ",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "123456789012",
                "qwertyuiop#x",
                "qwertyuiop123",
                "QWERTYuiop!!!!",
                "iloveyou2026!",
                "monkeymonkey",
                "1q2w3e4r5t6y"
            })
    void passwords_that_attackers_try_first_are_refused(String password) {
        assertThat(fault(password)).hasValue(Fault.of("password", "error.password.common"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse",
                "rain on a tin roof",
                "llanfairpwllgwyngyll",
                "83920175624819",
                "deep blue mountain",
                "Jones the lamp post",
                "learn-by-doing",
                "monkey hedge lamp"
            })
    void no_rule_asks_for_kinds_of_characters_and_words_may_be_among_others(String password) {
        assertThat(fault(password)).isEmpty();
    }

    private static Optional<Fault> fault(String password) {
        return PasswordRule.fault(password, OWN, COMMON::holds);
    }
}
