package lms.web.catalogue.offline;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Consumer;
import lms.web.catalogue.persistence.JdbcFoundTexts;
import lms.web.catalogue.usecase.FoundTexts;
import lms.web.shared.config.Settings;

/** What search finds of the releases of a site whose server does not run. */
public final class OfflineTexts {

    private final Settings settings;

    /** Of the site with these settings. */
    public OfflineTexts(Settings settings) {
        this.settings = settings;
    }

    /**
     * Reads them; they can be used as long as the work goes on.
     *
     * @throws CannotRead with a sentence for the person at the terminal
     */
    public void read(Consumer<FoundTexts> work) throws CannotRead {
        try (Connection connection = open()) {
            work.accept(new JdbcFoundTexts(connection));
        } catch (SQLException | JdbcFoundTexts.Unreadable e) {
            throw new CannotRead("The database " + settings.database().shownUrl()
                    + " cannot be read. If it is there, start the server once, which brings it up to date.");
        }
    }

    private Connection open() throws SQLException {
        Settings.Database database = settings.database();
        // Nothing is written, and no empty database is made where a name was mistyped.
        String url = database.url() + (database.isEmbedded() ? ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r" : "");
        return DriverManager.getConnection(url, database.user(), database.password());
    }

    /** Why they cannot be read, for the person at the terminal. */
    public static final class CannotRead extends Exception {
        private static final long serialVersionUID = 1L;

        CannotRead(String sentence) {
            super(sentence);
        }
    }
}
