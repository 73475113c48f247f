package lms.web.shared.config;

import java.util.Locale;

/** How the way to the mail server is kept from listeners. */
public enum MailSecurity {
    /** STARTTLS where the server offers it, whoever it is; nothing where it does not. */
    OFFERED,
    /** STARTTLS with a valid certificate, or no mail is sent. */
    STARTTLS,
    /** TLS from the first byte, with a valid certificate; mostly on port 465. */
    TLS,
    /** In the clear. */
    NONE;

    /** The text in {@code lms.mail.security}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MailSecurity parse(String text) {
        for (MailSecurity security : values()) {
            if (security.text().equals(text)) {
                return security;
            }
        }
        throw new IllegalArgumentException("is not offered, starttls, tls or none");
    }
}
