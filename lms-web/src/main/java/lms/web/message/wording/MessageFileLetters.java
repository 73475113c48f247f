package lms.web.message.wording;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lms.web.message.domain.Letter;
import lms.web.message.usecase.Letters;
import lms.web.message.usecase.Mail;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Phrase;
import lms.web.shared.view.Words;

/** Writes mails with the words of the message files. Values stand in them as they are and are never read as a pattern. */
@Component
public class MessageFileLetters implements Letters {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z][A-Za-z]*)}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]{5,18}Z");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern CONTROLS_IN_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\n]]+");

    private final Settings settings;

    @Inject
    public MessageFileLetters(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Letter write(Mail mail) {
        // All in one language: English, where the mail does not exist in its own.
        Words asked = Words.in(mail.language());
        Words words = asked.text(mail.words() + ".body")
                .otherLanguage()
                .map(Words::in)
                .orElse(asked);
        Map<String, String> values = new HashMap<>(mail.values());
        values.put("site", settings.site().name());
        values.put("address", settings.site().url().toString());
        Phrase subject = words.text(mail.words() + ".subject");
        Phrase body = words.text(mail.words() + ".body");
        Phrase signature = words.text("mail.signature");
        return new Letter(
                words.language(),
                CONTROLS.matcher(filled(words, subject, values)).replaceAll(" ").strip(),
                CONTROLS_IN_TEXT
                                .matcher(filled(words, body, values))
                                .replaceAll(" ")
                                .strip() + "\n\n-- \n" + filled(words, signature, values) + "\n");
    }

    private static String filled(Words words, Phrase message, Map<String, String> values) {
        return PLACE.matcher(message.text()).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("No value for " + place.group());
            }
            return Matcher.quoteReplacement(shown(words, value));
        });
    }

    private static String shown(Words words, String value) {
        if (MOMENT.matcher(value).matches()) {
            return words.moment(Instant.parse(value), ZONE);
        }
        return DAY.matcher(value).matches() ? words.day(LocalDate.parse(value)) : value;
    }
}
