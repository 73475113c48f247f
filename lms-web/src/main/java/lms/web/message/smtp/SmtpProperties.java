package lms.web.message.smtp;

import java.util.Properties;
import lms.web.shared.config.MailSecurity;
import lms.web.shared.config.Settings;

/** How the mail library is to speak with the server. */
final class SmtpProperties {

    private static final String SECONDS_10 = "10000";
    private static final String SECONDS_20 = "20000";

    private SmtpProperties() {}

    /**
     * The properties for a server.
     *
     * @param ownName what we call ourselves there
     */
    static Properties of(Settings.Mail server, String ownName) {
        MailSecurity security = server.security();
        String protocol = security == MailSecurity.TLS ? "smtps" : "smtp";
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        // An address outside ASCII needs a server that knows SMTPUTF8 (RFC 6531).
        properties.setProperty("mail.mime.allowutf8", "true");
        var own = new Prefixed(properties, "mail." + protocol + ".");
        own.set("localhost", ownName);
        own.set("from", server.from());
        own.set("connectiontimeout", SECONDS_10);
        own.set("timeout", SECONDS_20);
        own.set("writetimeout", SECONDS_20);
        own.set("quitwait", "false");
        own.set("auth", Boolean.toString(server.login().isPresent()));
        own.set("starttls.enable", Boolean.toString(security != MailSecurity.NONE && security != MailSecurity.TLS));
        own.set("starttls.required", Boolean.toString(security == MailSecurity.STARTTLS));
        if (security == MailSecurity.OFFERED) {
            // Better to whoever answers than in the clear to whoever listens (RFC 7435).
            own.set("ssl.trust", "*");
            own.set("ssl.checkserveridentity", "false");
        } else {
            own.set("ssl.checkserveridentity", "true");
        }
        return properties;
    }

    private record Prefixed(Properties properties, String prefix) {
        void set(String name, String value) {
            properties.setProperty(prefix + name, value);
        }
    }
}
