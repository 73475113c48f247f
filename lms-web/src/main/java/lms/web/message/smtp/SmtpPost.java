package lms.web.message.smtp;

import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.logging.Level;
import java.util.logging.Logger;
import lms.web.message.usecase.Post;
import lms.web.message.usecase.Posting;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;

/**
 * Speaks SMTP with the server of the settings, one connection for each mail. What the server answers is not logged, since
 * it may repeat an address.
 */
@Component
public class SmtpPost implements Post {

    private static final Logger LOG = Logger.getLogger(SmtpPost.class.getName());

    private final Settings settings;

    @Inject
    public SmtpPost(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Outcome send(Posting posting) {
        Settings.Mail server = settings.mail().orElseThrow();
        Session session = Session.getInstance(
                SmtpProperties.of(server, settings.site().url().getHost()));
        try {
            var message = new OutgoingMessage(session, posting, settings);
            Transport transport = session.getTransport();
            try {
                connect(transport, server);
                transport.sendMessage(message, message.getAllRecipients());
                return Outcome.TAKEN;
            } finally {
                close(transport);
            }
        } catch (AddressException e) {
            return Outcome.REFUSED;
        } catch (SendFailedException e) {
            return e.getInvalidAddresses() == null || e.getInvalidAddresses().length == 0
                    ? Outcome.DELAYED
                    : Outcome.REFUSED;
        } catch (AuthenticationFailedException e) {
            LOG.log(Level.FINE, "Not signed in", e);
            LOG.warning("The mail server does not accept lms.mail.user and lms.mail.password");
            return Outcome.UNREACHABLE;
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "No mail server", e);
            return Outcome.UNREACHABLE;
        }
    }

    private static void connect(Transport transport, Settings.Mail server) throws MessagingException {
        if (server.login().isPresent()) {
            Settings.Login login = server.login().get();
            transport.connect(server.host(), server.port(), login.user(), login.password());
        } else {
            transport.connect(server.host(), server.port(), null, null);
        }
    }

    /** The mail was taken or not by then: how the server says goodbye changes nothing. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "The mail server ended rudely", e);
        }
    }
}
