package lms.web.token.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import lms.web.account.usecase.Contacts;
import lms.web.message.usecase.Mail;
import lms.web.message.usecase.Outbox;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;
import lms.web.token.domain.PersonalToken;

/** What people are written about their tokens. */
@Component
public class TokenMail {

    private final Contacts contacts;
    private final Outbox outbox;
    private final Settings settings;

    @Inject
    public TokenMail(Contacts contacts, Outbox outbox, Settings settings) {
        this.contacts = contacts;
        this.outbox = outbox;
        this.settings = settings;
    }

    void made(PersonalToken token) {
        put(token, "mail.token.made");
    }

    void endsSoon(PersonalToken token) {
        put(token, "mail.token.ends");
    }

    private void put(PersonalToken token, String words) {
        var values = Map.of(
                "name", token.name(),
                "until", token.expiresAt().toString(),
                "link", settings.site().url() + "/me/security/tokens");
        contacts.of(List.of(token.accountId()))
                .forEach(person -> outbox.put(new Mail(person.email(), person.language(), words, values)));
    }
}
