package lms.web.shared.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every {@code lms.*} key there is. A key that is not listed here is a start-up error.
 *
 * <p>Internal keys are set by the launcher for the server; people do not set them.
 */
public enum Setting {
    SITE_NAME("lms.site.name", "Learning", Kind.PLAIN, "name of the site, on every page and in every mail"),
    SITE_URL(
            "lms.site.url",
            null,
            Kind.PLAIN,
            "address that people type, for links in mails; default: the HTTP address and port. Must be https unless the"
                    + " server listens on a loopback address"),
    PRIVACY_CONTACT(
            "lms.privacy.contact",
            null,
            Kind.PLAIN,
            "who answers for people's data, as the page /privacy says it: a name or office, with an address, number or"
                    + " e-mail; default: none, and the page says to ask whoever runs the site"),
    HTTP_ADDRESS("lms.http.address", "127.0.0.1", Kind.PLAIN, "network address to listen on"),
    HTTP_PORT("lms.http.port", "8080", Kind.PLAIN, "port to listen on, 1 to 65535"),
    HTTP_PROXIES(
            "lms.http.proxies",
            null,
            Kind.PLAIN,
            "numeric addresses of the proxies in front, separated by commas; only they are believed when they say in"
                    + " X-Forwarded-For who asks. Default: none"),
    MANAGEMENT_PORT(
            "lms.management.port",
            null,
            Kind.PLAIN,
            "one more port, on 127.0.0.1 only, for health and metrics: checked, but not used yet; health answers"
                    + " loopback callers on the main port"),
    DATA_DIR("lms.data.dir", "var", Kind.PLAIN, "directory of everything that is kept: database, index, logs"),
    KEYS_FILE(
            "lms.keys.file",
            null,
            Kind.PLAIN,
            "file with the keys of the site, made at the first start; default: keys in the data directory. Keep a copy"
                    + " apart from the backups of the database: one is worth nothing without the other"),
    AUDIT_HEADS(
            "lms.audit.heads",
            null,
            Kind.PLAIN,
            "directory that the signed heads of the audit trail are written to every hour; default: audit-heads in the"
                    + " data directory. Name a place that whoever runs the database cannot write to"),
    ERASURE_LEDGER(
            "lms.erasure.ledger",
            null,
            Kind.PLAIN,
            "file in which erased accounts stand, without names, so that a restored backup does not bring them back;"
                    + " default: erasures in the data directory. It must outlive the database"),
    DATABASE_URL(
            "lms.database.url",
            null,
            Kind.PLAIN,
            "JDBC address, jdbc:postgresql:… or jdbc:h2:…; default: H2 in the data directory. H2 needs WRITE_DELAY=0"),
    DATABASE_USER("lms.database.user", "lms", Kind.PLAIN, "name of the database user"),
    DATABASE_PASSWORD("lms.database.password", "lms", Kind.SECRET, "password of the database user, never empty"),
    CURRICULA(
            "lms.curricula",
            "curricula",
            Kind.PLAIN,
            "directories of curricula, separated by commas; what is new in them is published at start"),
    VISIBILITY_PUBLIC(
            "lms.visibility.public",
            null,
            Kind.PLAIN,
            "ids of courses that anyone may read once they are first published, separated by commas"),
    VISIBILITY_ENROLLED(
            "lms.visibility.enrolled",
            null,
            Kind.PLAIN,
            "ids of courses that only enrolled people may read once they are first published, separated by commas; every"
                    + " course in neither list is for members"),
    MAIL_HOST(
            "lms.mail.host",
            null,
            Kind.PLAIN,
            "mail server; default: none, mails wait for a week and people are given their links by hand"),
    MAIL_PORT("lms.mail.port", "587", Kind.PLAIN, "port of the mail server"),
    MAIL_FROM(
            "lms.mail.from",
            null,
            Kind.PLAIN,
            "address that mails come from; needed with lms.mail.host. It is seen on screens and by every server on the way:"
                    + " choose one that says nothing of politics"),
    MAIL_USER("lms.mail.user", null, Kind.PLAIN, "name to sign in with at the mail server; default: no signing in"),
    MAIL_PASSWORD("lms.mail.password", null, Kind.SECRET, "password at the mail server; needed with lms.mail.user"),
    MAIL_SECURITY(
            "lms.mail.security",
            "offered",
            Kind.PLAIN,
            "offered: STARTTLS where the mail server offers it; starttls: with a valid certificate or not at all; tls:"
                    + " from the first byte, mostly on port 465; none: in the clear. With lms.mail.user, offered means"
                    + " starttls"),
    LANGUAGES("lms.languages", "en,cy", Kind.PLAIN, "languages of the interface, the default one first"),
    SEARCH_AGGREGATES(
            "lms.search.aggregates",
            "on",
            Kind.PLAIN,
            "on: editors read what at least five different people searched for on one day without finding it, for 30 days;"
                    + " off: nothing is counted, and what was counted is deleted"),

    MODE("lms.mode", "serve", Kind.INTERNAL, "what was started: demo, serve or test"),
    DATABASE_DRIVER("lms.database.driver", null, Kind.INTERNAL, "JDBC driver class, derived from the address");

    /** How a setting is treated. */
    private enum Kind {
        PLAIN,
        /** Never printed, never taken from a command line. */
        SECRET,
        /** Set by the launcher. */
        INTERNAL
    }

    private final String key;
    private final Optional<String> standard;
    private final Kind kind;
    private final String description;

    Setting(String key, @Nullable String standard, Kind kind, String description) {
        this.key = key;
        this.standard = Optional.ofNullable(standard);
        this.kind = kind;
        this.description = description;
    }

    /** The name in files and system properties, such as {@code lms.http.port}. */
    public String key() {
        return key;
    }

    /** The name in the environment by the rule of MicroProfile Config, such as {@code LMS_HTTP_PORT}. */
    public String environmentName() {
        return key.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** What holds when nothing is set, where that is a constant. */
    public Optional<String> standard() {
        return standard;
    }

    /** One clause in lower case, without a full stop. */
    public String description() {
        return description;
    }

    /** Whether the value must not be printed nor be given as an argument. */
    public boolean isSecret() {
        return kind == Kind.SECRET;
    }

    /** Whether only the launcher sets it. */
    public boolean isInternal() {
        return kind == Kind.INTERNAL;
    }

    /** All settings that people may set, in the order in which they are documented. */
    public static List<Setting> settable() {
        return Arrays.stream(values()).filter(setting -> !setting.isInternal()).toList();
    }

    /** The setting of that key, internal ones included. */
    public static Optional<Setting> of(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }
}
