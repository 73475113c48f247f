package lms.web.backup.offline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import lms.web.shared.config.Settings;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.jdbc.SslMode;
import org.postgresql.util.PSQLException;

/**
 * How the tools of PostgreSQL reach what {@code lms.database.url} names. The driver itself reads the address, so that they
 * go where the site goes, and as safely; what they cannot be told is refused.
 *
 * @param arguments for the command line, which others can see
 * @param environment what others must not see, and what has no argument
 */
record PostgresAddress(List<String> arguments, Map<String, String> environment) {

    private static final String HOST = "PGHOST";
    private static final String PORT = "PGPORT";
    private static final String NAME = "PGDBNAME";
    private static final String USER = "user";
    private static final String PASSWORD = "password";
    private static final String SSL = "ssl";
    private static final String SSL_MODE = "sslmode";
    private static final Set<String> READ = Set.of(HOST, PORT, NAME, USER, PASSWORD, SSL, SSL_MODE);

    /** Variables of the tools by parameters of the driver that mean the same. */
    private static final Map<String, String> HANDED_ON =
            Map.of("sslrootcert", "PGSSLROOTCERT", "sslcert", "PGSSLCERT", "sslkey", "PGSSLKEY");

    /**
     * How the driver works once it is connected, and how patient it is. Not among them is {@code currentSchema}: the tools
     * copy every schema, and rows are counted in one. A parameter that nobody has thought of is refused.
     */
    private static final Set<String> HARMLESS = Set.of(
            "ApplicationName",
            "assumeMinServerVersion",
            "autosave",
            "binaryTransfer",
            "binaryTransferDisable",
            "binaryTransferEnable",
            "cancelSignalTimeout",
            "cleanupSavepoints",
            "connectTimeout",
            "databaseMetadataCacheFields",
            "databaseMetadataCacheFieldsMiB",
            "defaultRowFetchSize",
            "disableColumnSanitiser",
            "logServerErrorDetail",
            "logUnclosedConnections",
            "loginTimeout",
            "maxResultBuffer",
            "preferQueryMode",
            "prepareThreshold",
            "preparedStatementCacheQueries",
            "preparedStatementCacheSizeMiB",
            "reWriteBatchedInserts",
            "reWriteBatchedInsertsSize",
            "receiveBufferSize",
            "sendBufferSize",
            "socketTimeout",
            "stringtype",
            "tcpKeepAlive",
            "tcpNoDelay");

    private static final String MEND = " Change it, or give this command another address of the same database:"
            + " -Dlms.database.url=jdbc:postgresql://HOST:5432/NAME";

    PostgresAddress {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /**
     * Of the database in the settings.
     *
     * @throws CannotBackUp if the tools would not reach it, or not as the site does
     */
    static PostgresAddress of(Settings.Database database) throws CannotBackUp {
        Properties standard = new Properties();
        standard.setProperty(USER, database.user());
        standard.setProperty(PASSWORD, database.password());
        Properties read = Driver.parseURL(database.url(), standard);
        if (read == null) {
            throw CannotBackUp.asSet("lms.database.url, " + database.shownUrl()
                    + ", is not an address that the driver of PostgreSQL understands." + MEND);
        }
        refuseWhatCannotBeHandedOn(read);
        String user = read.getProperty(USER, "");
        return new PostgresAddress(
                List.of(
                        "--host=" + filled(read.getProperty(HOST), "localhost").replaceAll("[\\[\\]]", ""),
                        "--port=" + read.getProperty(PORT),
                        "--username=" + user,
                        "--dbname=" + filled(read.getProperty(NAME), user)),
                environment(read));
    }

    private static void refuseWhatCannotBeHandedOn(Properties read) throws CannotBackUp {
        Set<String> others = new TreeSet<>(read.stringPropertyNames());
        others.removeAll(READ);
        others.removeAll(HANDED_ON.keySet());
        others.removeAll(HARMLESS);
        if (!others.isEmpty()) {
            throw CannotBackUp.asSet("lms.database.url has " + String.join(", ", others)
                    + ", which pg_dump and pg_restore cannot be told: they would not reach the database as the site"
                    + " does." + MEND);
        }
        if (read.getProperty(HOST, "").contains(",")) {
            throw CannotBackUp.asSet(
                    "lms.database.url names several servers, and a backup is of one moment of one of them." + MEND);
        }
        // The tools would take such a name for a whole address.
        if (read.getProperty(NAME, "").matches(".*(=|://).*")) {
            throw CannotBackUp.asSet("lms.database.url names a database with = or :// in its name, which pg_dump and"
                    + " pg_restore take for something else." + MEND);
        }
    }

    private static Map<String, String> environment(Properties read) throws CannotBackUp {
        Map<String, String> environment = new HashMap<>();
        environment.put("PGPASSWORD", read.getProperty(PASSWORD, ""));
        HANDED_ON.forEach((parameter, variable) -> {
            if (read.containsKey(parameter)) {
                environment.put(variable, read.getProperty(parameter, ""));
            }
        });
        // Without a word about it, what the operator's own environment says of it stays as it is.
        if (read.containsKey(SSL) || read.containsKey(SSL_MODE)) {
            environment.put("PGSSLMODE", sslMode(read));
        }
        return environment;
    }

    /** The driver takes {@code ssl=true} for {@code verify-full}, which the tools do not know. */
    private static String sslMode(Properties read) throws CannotBackUp {
        try {
            return SslMode.of(read).value;
        } catch (PSQLException e) {
            throw CannotBackUp.asSet("lms.database.url has an sslmode that the driver of PostgreSQL does not know: "
                    + read.getProperty(SSL_MODE) + "." + MEND);
        }
    }

    private static String filled(@Nullable String text, String otherwise) {
        return text == null || text.isEmpty() ? otherwise : text;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "PostgresAddress" + arguments;
    }
}
