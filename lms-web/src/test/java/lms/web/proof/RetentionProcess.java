package lms.web.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import lms.web.retention.domain.RetentionRule;
import lms.web.retention.persistence.JpaRetentionStore;
import lms.web.retention.usecase.RetentionRounds;
import lms.web.retention.usecase.RetentionWork;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Ids;
import lms.web.testkit.Storage;
import org.h2.jdbcx.JdbcDataSource;

/**
 * A daily run as a process of its own, which can be killed. Arguments: directory of the database, and the moment at which
 * it runs. It writes a line after each step, from which the proof sees that it is at work.
 */
final class RetentionProcess {

    private RetentionProcess() {}

    /** Carries out the run that is due, and ends. */
    public static void main(String[] arguments) {
        Path directory = Path.of(arguments[0]);
        var clock = Clock.fixed(Instant.parse(arguments[1]), ZoneOffset.UTC);
        Storage storage = Storage.on(source(directory));
        new RetentionRounds(new Steps(storage, clock, directory.resolve("steps"))).daily();
        storage.close();
    }

    static JdbcDataSource source(Path directory) {
        var source = new JdbcDataSource();
        source.setURL(Settings.Database.embeddedIn(directory));
        source.setUser("lms");
        source.setPassword("lms");
        return source;
    }

    /** Each step in a transaction, as the container has it. */
    private static final class Steps extends RetentionWork {

        private final Storage storage;
        private final Path said;

        Steps(Storage storage, Clock clock, Path said) {
            super(new JpaRetentionStore(storage.entities()), new Ids(clock), clock);
            this.storage = storage;
            this.said = said;
        }

        @Override
        public Optional<UUID> take() {
            return storage.transaction(super::take);
        }

        @Override
        public Step step(UUID runId, RetentionRule rule) {
            Step step = storage.transaction(() -> super.step(runId, rule));
            say(rule + " " + step);
            return step;
        }

        @Override
        public void end(UUID runId) {
            storage.inTransaction(() -> super.end(runId));
            say("END");
        }

        private void say(String line) {
            try {
                Files.writeString(said, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
