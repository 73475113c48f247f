package lms.web.shared.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * All settings, checked: whoever holds this record may rely on every rule of {@link SettingsReader}.
 *
 * @param mode what was started
 * @param site how the site names itself
 * @param http where the server listens
 * @param data the directory of everything that is kept, absolute
 * @param keys the file with the keys of the site, absolute
 * @param auditHeads the directory that the signed heads of the audit trail are written to, absolute
 * @param erasureLedger the file in which erased accounts stand, absolute
 * @param database the database
 * @param publishing what is published at start
 * @param mail the mail server; empty when mails are not sent
 * @param languages languages of the interface, the default one first, never empty
 * @param searchAggregates whether is counted how many people searched for something in vain
 */
public record Settings(
        Mode mode,
        Site site,
        Http http,
        Path data,
        Path keys,
        Path auditHeads,
        Path erasureLedger,
        Database database,
        Publishing publishing,
        Optional<Mail> mail,
        List<Locale> languages,
        boolean searchAggregates) {

    /** The language that is used where nothing else is known. */
    public Locale defaultLanguage() {
        return languages.get(0);
    }

    /**
     * How the site names itself.
     *
     * @param name for people
     * @param url absolute, without a slash at the end
     * @param privacyContact who answers for people's data and how to reach them, for people
     */
    public record Site(String name, URI url, Optional<String> privacyContact) {
        /** Whether people reach the site over https. */
        public boolean isSecure() {
            return "https".equals(url.getScheme());
        }
    }

    /**
     * Where the server listens.
     *
     * @param address a numeric address or a host name
     * @param port of pages and API
     * @param proxies numeric addresses of the proxies that are believed about who asks
     * @param managementPort of health and metrics on the loopback address, when they have a port of their own
     */
    public record Http(String address, int port, Set<String> proxies, OptionalInt managementPort) {
        public Http {
            proxies = Set.copyOf(proxies);
        }
    }

    /**
     * How to reach the database.
     *
     * @param url for JDBC
     * @param user never blank
     * @param password never blank; not part of {@link #toString}
     */
    public record Database(String url, String user, String password) {
        private static final String H2 = "jdbc:h2:";
        private static final String POSTGRESQL = "jdbc:postgresql:";

        /**
         * The embedded database in a directory. Without {@code WRITE_DELAY=0} it loses acknowledged commits when the
         * process is killed; the other words make it sort, fold and type as PostgreSQL does.
         */
        public static String embeddedIn(Path directory) {
            return H2 + "file:" + directory.resolve("lms")
                    + ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                    + ";DB_CLOSE_ON_EXIT=FALSE";
        }

        /** Whether it is the embedded database. */
        public boolean isEmbedded() {
            return url.startsWith(H2);
        }

        /** Class of the data source that speaks to it, by the address. */
        public String driver() {
            return driverOf(url).orElseThrow();
        }

        static Optional<String> driverOf(String url) {
            if (url.startsWith(H2)) {
                return Optional.of("org.h2.jdbcx.JdbcDataSource");
            }
            return url.startsWith(POSTGRESQL) ? Optional.of("org.postgresql.ds.PGSimpleDataSource") : Optional.empty();
        }

        /** The address without what is secret in it. */
        public String shownUrl() {
            return url.replaceAll("(?i)(password=)[^&;]*", "$1…");
        }

        @Override
        public String toString() {
            return "Database[" + shownUrl() + " as " + user + "]";
        }
    }

    /**
     * What is published at start.
     *
     * @param curricula directories, absolute: each a curriculum or a folder of them
     * @param publicCourses ids of courses that anyone may read once first published
     * @param enrolledCourses ids of courses that only enrolled people may read once first published
     */
    public record Publishing(List<Path> curricula, Set<String> publicCourses, Set<String> enrolledCourses) {}

    /**
     * The mail server.
     *
     * @param host name or address
     * @param port 1 to 65535
     * @param from address of the sender
     * @param login how to sign in there, if one has to
     * @param security never {@link MailSecurity#OFFERED} with a login, which would let a listener have the password
     */
    public record Mail(String host, int port, String from, Optional<Login> login, MailSecurity security) {}

    /**
     * Name and password.
     *
     * @param password not part of {@link #toString}
     */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }
}
