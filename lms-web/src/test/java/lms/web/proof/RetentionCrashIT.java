package lms.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import lms.web.shared.persistence.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the daily run, kill -9, at moments drawn by chance, until every row that is over is gone: by then each was removed
 * and counted once, with all that hangs on it, and nothing else was. {@code -Dproof.retention} says how many kills,
 * {@code -Dproof.seed} repeats a run.
 */
class RetentionCrashIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Instant NOW = Instant.parse("2028-01-01T03:00:00Z");
    private static final int COURSES_A_KILL = 1_500;
    private static final int STAY = 40;

    @TempDir
    private Path directory;

    @Test
    void runThatIsKilledAgainAndAgain_endsRight() throws Exception {
        int kills = Integer.getInteger("proof.retention", 2);
        long seed = Long.getLong("proof.seed", 20261122L);
        var random = new Random(seed);
        int over = kills * COURSES_A_KILL;
        try (Connection keptOpen = RetentionProcess.source(directory).getConnection()) {
            new Schema(RetentionProcess.source(directory)).bringUpToDate();
            fill(keptOpen, over, "2026-06-01 00:00:00Z");
            fill(keptOpen, STAY, "2027-06-01 00:00:00Z");
        }
        Instant moment = NOW;
        int killed = 0;
        for (int kill = 0; kill < kills; kill++) {
            killed += runAndKill(moment, 1 + random.nextInt(3), random.nextInt(60)) ? 1 : 0;
            holdAgainstEachOther("seed " + seed + ", kill " + kill);
            // The lease of the dead one ends.
            moment = moment.plus(Duration.ofMinutes(1));
        }

        run(moment).waitFor();

        assertThat(killed).as("killed in the middle").isGreaterThanOrEqualTo(Math.max(1, kills / 2));
        assertThat(number("select count(*) from enrolment")).isEqualTo(STAY);
        assertThat(number("select count(*) from lesson_completion")).isEqualTo(STAY);
        assertThat(text("select counts from retention_run")).contains("COURSES_LEFT " + over + " 0");
        assertThat(number("select count(*) from retention_run")).isEqualTo(1);
        assertThat(Files.readString(directory.resolve("steps"))).endsWith("END\n");
    }

    /** What is gone was counted, and what was counted is gone; and with each course went its progress. */
    private void holdAgainstEachOther(String run) throws SQLException {
        long left = number("select count(*) from enrolment where state = 'WITHDRAWN'");
        assertThat(number("select count(*) from lesson_completion")).as(run).isEqualTo(left);
    }

    /** Whether it was still at work when it was killed. */
    private boolean runAndKill(Instant moment, int batches, int millis) throws Exception {
        Process process = run(moment);
        Instant end = Instant.now().plus(PATIENCE);
        long before = removals();
        while (process.isAlive() && removals() < before + batches) {
            assertThat(Instant.now()).isBefore(end);
            TimeUnit.MILLISECONDS.sleep(1);
        }
        TimeUnit.MILLISECONDS.sleep(millis);
        boolean alive = process.isAlive();
        process.destroyForcibly().waitFor();
        return alive;
    }

    private long removals() throws Exception {
        Path steps = directory.resolve("steps");
        return Files.exists(steps)
                ? Files.readString(steps)
                        .lines()
                        .filter("COURSES_LEFT MORE"::equals)
                        .count()
                : 0;
    }

    private Process run(Instant moment) throws Exception {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RetentionProcess.class.getName(),
                        directory.toString(),
                        moment.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("out").toFile()))
                .start();
    }

    /** People who left a course at that moment, each with a lesson that was done. */
    private static void fill(Connection connection, int people, String left) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (int i = 0; i < people; i++) {
                String key = "'" + left.charAt(3) + left.charAt(6) + "-" + i + "@example.org'";
                statement.addBatch("insert into account (id, display_name, email, language, password_hash,"
                        + " version) values (random_uuid(), 'x', " + key + ", 'en', 'x', 1)");
                statement.addBatch("insert into enrolment (id, account_id, curriculum_id, course_id, state, changed_at,"
                        + " version) select random_uuid(), id, 'c', 'c', 'WITHDRAWN', timestamp with time zone '" + left
                        + "', 1 from account where email = " + key);
                statement.addBatch("insert into lesson_completion (id, enrolment_id, lesson_id, completed_at, version)"
                        + " select random_uuid(), e.id, 'l', e.changed_at, 1 from enrolment e join account a on a.id ="
                        + " e.account_id where a.email = " + key);
            }
            statement.executeBatch();
        }
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private String text(String query) throws SQLException {
        try (Connection connection = RetentionProcess.source(directory).getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }
}
