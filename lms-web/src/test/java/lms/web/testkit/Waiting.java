package lms.web.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Future;

/** For tests of what two do at the same moment: the second has come to where it has to wait for the first. */
public final class Waiting {

    private Waiting() {}

    /** Comes back when a transaction waits for a row that another one has locked, or when the work has ended. */
    public static void until(Engine engine, Storage storage, Future<?> work) throws SQLException {
        String waiting = engine == Engine.H2
                ? "select count(*) from information_schema.sessions where blocker_id is not null"
                : "select count(*) from pg_locks where not granted";
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        try (var connection = storage.connection();
                var statement = connection.prepareStatement(waiting)) {
            boolean waits = false;
            while (!waits && !work.isDone()) {
                assertThat(System.nanoTime()).as("nobody waits").isLessThan(end);
                try (var rows = statement.executeQuery()) {
                    waits = rows.next() && rows.getInt(1) > 0;
                }
            }
        }
    }
}
