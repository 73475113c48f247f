package lms.web.audit.offline;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import lms.web.audit.domain.AuditHead;
import lms.web.audit.heads.HeadFile;
import lms.web.audit.persistence.JdbcTrail;
import lms.web.audit.usecase.Chain;
import lms.web.audit.usecase.TrailCheck;
import lms.web.audit.usecase.TrailSource;
import lms.web.shared.config.Settings;
import lms.web.shared.secret.KeyFile;
import lms.web.shared.secret.KeyRing;
import lms.web.shared.secret.KeysUnusable;
import lms.web.shared.secret.Vault;

/** The trail of a site whose server need not run. */
public final class OfflineTrail {

    /** What H2 says of a file that another process has open. */
    private static final int H2_IN_USE = 90_020;
    /** What H2 says of a file that is not there. */
    private static final int H2_MISSING = 90_146;

    private final Settings settings;

    /** Of the site with these settings. */
    public OfflineTrail(Settings settings) {
        this.settings = settings;
    }

    /**
     * Checks the trail.
     *
     * @param headDirectory where signed heads are
     * @throws CannotCheck with a sentence for the person at the terminal
     */
    public Answer check(Path headDirectory, Steps steps) throws CannotCheck {
        TrailCheck check = check(headDirectory);
        try (Connection connection = open()) {
            return new Answer(
                    JdbcTrail.snapshot(connection, trail -> check.of(trail, counting(trail, steps))), headDirectory);
        } catch (SQLException e) {
            throw new CannotCheck(reason(e));
        } catch (JdbcTrail.UnreadableTrail e) {
            throw new CannotCheck("The database has no audit trail that can be read: " + e.getCause());
        }
    }

    private TrailCheck check(Path headDirectory) throws CannotCheck {
        try {
            KeyRing ring = new KeyFile(settings.keys()).read();
            return new TrailCheck(new Chain(new Vault(() -> ring)), new HeadFile(headDirectory, () -> ring).all());
        } catch (KeysUnusable e) {
            throw new CannotCheck(String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            throw new CannotCheck("A file cannot be read: " + e.getCause() + ".");
        }
    }

    private static LongConsumer counting(TrailSource trail, Steps steps) {
        long total = trail.end().map(AuditHead.End::seq).orElse(0L);
        return done -> steps.done(done, total);
    }

    private Connection open() throws SQLException {
        Settings.Database database = settings.database();
        // Nothing is written, and no empty database is made where a name was mistyped.
        String url = database.url() + (database.isEmbedded() ? ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r" : "");
        return DriverManager.getConnection(url, database.user(), database.password());
    }

    private String reason(SQLException e) {
        String where = settings.database().shownUrl();
        return switch (e.getErrorCode()) {
            case H2_IN_USE ->
                "The database " + where + " is in use by a running server, which locks its file. Stop the"
                        + " server, check a copy of the file, or press \"Check now\" on the page /admin/audit.";
            case H2_MISSING -> "There is no database at " + where + ". Name the data directory with --data DIR.";
            default -> "The database " + where + " cannot be read: " + e.getMessage();
        };
    }

    /** Hears how far the check has come. */
    @FunctionalInterface
    public interface Steps {
        void done(long entries, long total);
    }

    /** Why the trail cannot be checked, for the person at the terminal. */
    public static final class CannotCheck extends Exception {
        private static final long serialVersionUID = 1L;

        CannotCheck(String sentence) {
            super(sentence);
        }
    }
}
