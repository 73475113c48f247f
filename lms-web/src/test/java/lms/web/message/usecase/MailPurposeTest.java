package lms.web.message.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lms.web.message.domain.MailPurpose;
import org.junit.jupiter.api.Test;

/** Of every mail that there is it was thought about whether somebody gets it who has restricted the use of their data. */
class MailPurposeTest {

    private static final Map<MailPurpose, Set<String>> AGREED = Map.of(
            MailPurpose.OWN,
            Set.of(
                    "mail.account",
                    "mail.address.new",
                    "mail.address.old",
                    "mail.complaint.acknowledged",
                    "mail.complaint.answered",
                    "mail.export.ready",
                    "mail.password",
                    "mail.record.asked",
                    "mail.record.incident",
                    "mail.record.legal",
                    "mail.record.safeguarding",
                    "mail.reset",
                    "mail.security.passkey_added",
                    "mail.security.passkey_removed",
                    "mail.security.recovery_code_used",
                    "mail.security.recovery_codes_renewed",
                    "mail.security.second_step_removed",
                    "mail.security.second_step_set_up",
                    "mail.signInLink",
                    "mail.signedIn",
                    "mail.token.ends",
                    "mail.token.made"),
            MailPurpose.NOTICE,
            Set.of("mail.session.cancelled", "mail.session.changed"),
            MailPurpose.OTHER,
            Set.of(
                    "mail.cohort.cancelled",
                    "mail.cohort.coach",
                    "mail.cohort.enrolled",
                    "mail.cohort.invitation",
                    "mail.cohort.lapsed",
                    "mail.cohort.offered",
                    "mail.cohort.removed",
                    "mail.invitation"));

    @Test
    void everyMail_hasThePurposeThatWasAgreed() {
        Map<MailPurpose, Set<String>> found = mails().stream()
                .collect(Collectors.groupingBy(MailPurpose::of, TreeMap::new, Collectors.toCollection(TreeSet::new)));

        assertThat(found)
                .as("A mail is a decision: may it be written to somebody who wants to be left alone?")
                .isEqualTo(AGREED);
    }

    @Test
    void whoRestricted_getsOnlyWhatIsTheirOwn() {
        var restricted = new Recipients.Wishes(true, false);
        var objecting = new Recipients.Wishes(false, true);

        assertThat(MailPurpose.values()).filteredOn(restricted::admit).containsExactly(MailPurpose.OWN);
        assertThat(MailPurpose.values())
                .filteredOn(objecting::admit)
                .containsExactly(MailPurpose.OWN, MailPurpose.OTHER);
        assertThat(MailPurpose.values()).allMatch(Recipients.Wishes.NONE::admit);
    }

    private static Set<String> mails() {
        var messages = new Properties();
        try (var stream = MailPurposeTest.class.getResourceAsStream("/lms/web/messages_en.properties")) {
            messages.load(Objects.requireNonNull(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages.stringPropertyNames().stream()
                .filter(key -> key.startsWith("mail.") && key.endsWith(".subject"))
                .map(key -> key.substring(0, key.length() - ".subject".length()))
                .collect(Collectors.toSet());
    }
}
