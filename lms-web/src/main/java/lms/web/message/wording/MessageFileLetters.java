package lms.web.message.wording;

import jakarta.inject.Inject;
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
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern CONTROLS_IN_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\n]]+");

    private final Settings settings;

    @Inject
    public MessageFileLetters(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Letter write(Mail mail) {
        Words words = Words.in(mail.language());
        Map<String, String> values = new HashMap<>(mail.values());
        values.put("site", settings.site().name());
        values.put("address", settings.site().url().toString());
        Phrase subject = words.text(mail.words() + ".subject");
        Phrase body = words.text(mail.words() + ".body");
        Phrase signature = words.text("mail.signature");
        return new Letter(
                body.otherLanguage().orElse(words.language()),
                CONTROLS.matcher(filled(subject, values)).replaceAll(" ").strip(),
                CONTROLS_IN_TEXT.matcher(filled(body, values)).replaceAll(" ").strip() + "\n\n-- \n"
                        + filled(signature, values) + "\n");
    }

    private static String filled(Phrase message, Map<String, String> values) {
        return PLACE.matcher(message.text()).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("No value for " + place.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
