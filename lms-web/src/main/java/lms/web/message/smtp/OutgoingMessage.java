package lms.web.message.smtp;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lms.web.message.usecase.Posting;
import lms.web.shared.config.Settings;

/** A mail as it goes over the line: plain text in UTF-8, one recipient, an id that stays the same at every attempt. */
final class OutgoingMessage extends MimeMessage {

    /** RFC 5322, section 3.3. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss xx", Locale.ENGLISH);

    private final String id;

    OutgoingMessage(Session session, Posting posting, Settings settings) throws MessagingException {
        super(session);
        this.id = "<" + posting.id() + "@" + settings.site().url().getHost() + ">";
        setFrom(new InternetAddress(settings.mail().orElseThrow().from(), true));
        setRecipient(Message.RecipientType.TO, new InternetAddress(posting.to(), true));
        setSubject(posting.letter().subject(), StandardCharsets.UTF_8.name());
        setText(posting.letter().body(), StandardCharsets.UTF_8.name());
        setHeader("Date", DATE.format(posting.written().atOffset(ZoneOffset.UTC)));
        setHeader("Content-Language", posting.letter().language());
        // So that nobody's absence note answers (RFC 3834).
        setHeader("Auto-Submitted", "auto-generated");
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
