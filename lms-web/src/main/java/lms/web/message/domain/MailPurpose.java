package lms.web.message.domain;

import java.util.Arrays;
import java.util.List;

/** Why somebody is written to, by which they can keep a mail from being written, or from being sent. */
public enum MailPurpose {
    /** Answers what the person did or asked for themselves, or protects their account: always written. */
    OWN(
            "mail.account",
            "mail.address",
            "mail.complaint",
            "mail.export",
            "mail.password",
            "mail.record",
            "mail.reset",
            "mail.security",
            "mail.signInLink",
            "mail.signedIn",
            "mail.token"),
    /** Tells that a session has changed: not written to whoever objects. */
    NOTICE("mail.session"),
    /** What others want of the person: not written to whoever has restricted the use of their data. */
    OTHER;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> words;

    MailPurpose(String... words) {
        this.words = List.of(words);
    }

    /** The purpose of the mail with these words; what nobody has thought of is {@link #OTHER}. */
    public static MailPurpose of(String words) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.words.stream()
                        .anyMatch(beginning -> words.equals(beginning) || words.startsWith(beginning + ".")))
                .findFirst()
                .orElse(OTHER);
    }
}
