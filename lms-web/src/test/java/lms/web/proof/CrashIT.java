package lms.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Kills the server, kill -9, while eight learners save answers, and holds what is stored against what they were told.
 * Nothing acknowledged may be lost or doubled. {@code -Dproof.kills} and {@code -Dproof.seed} repeat a run; with
 * {@code -Dproof.fault=true} the database is told to write late, and the proof must fail.
 */
class CrashIT {

    private static final int CLIENTS = 8;
    private static final int FEWEST_ACKS = 40;
    private static final int MOST_ACKS = 400;
    private static final int PORT = Integer.getInteger("proof.port", 18890);
    private static final Path DATA = Path.of("target", "crash").toAbsolutePath();
    private static final String USER = "lms";
    private static final String PASSWORD = "lms";

    @Test
    void killedWhileAnswersAreSaved_losesNothingThatWasAcknowledged() throws Exception {
        int kills = Integer.getInteger("proof.kills", 1);
        long seed = Long.getLong("proof.seed", 20261121L);
        var random = new Random(seed);
        empty(DATA);
        try (var server = new DemoServer(PORT, DATA, Boolean.getBoolean("proof.fault"))) {
            server.start();
            List<Learner> learners = learners(server, random);
            int acknowledged = 0;
            for (int kill = 1; kill <= kills; kill++) {
                acknowledged += answerAndKill(server, learners, random);
                holdAgainstStore(learners, "seed " + seed + ", kill " + kill);
                server.start();
                holdAgainstPages(learners);
            }
            assertThat(acknowledged).isGreaterThanOrEqualTo(kills * FEWEST_ACKS);
        }
    }

    private static List<Learner> learners(DemoServer server, Random random) throws Exception {
        var acknowledged = new AtomicInteger();
        List<Learner> learners = IntStream.rangeClosed(2, CLIENTS + 1)
                .mapToObj(n -> new Learner(
                        server.url(), "learner" + n + "@demo.example", new Random(random.nextLong()), acknowledged))
                .toList();
        for (Learner learner : learners) {
            learner.signInAndJoin();
        }
        return new ArrayList<>(learners);
    }

    private static int answerAndKill(DemoServer server, List<Learner> learners, Random random) throws Exception {
        var acknowledged = learners.get(0).acknowledged();
        int before = acknowledged.get();
        int target = before + FEWEST_ACKS + random.nextInt(MOST_ACKS - FEWEST_ACKS);
        var threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            learners.forEach(threads::execute);
            while (acknowledged.get() < target) {
                assertThat(learners)
                        .allSatisfy(learner -> assertThat(learner.failure()).isEmpty());
                TimeUnit.MILLISECONDS.sleep(1);
            }
            server.kill();
        } finally {
            threads.shutdown();
            assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
        return acknowledged.get() - before;
    }

    private static void holdAgainstStore(List<Learner> learners, String run) throws Exception {
        var stored = new StoredQuizzes(DATA);
        for (Learner learner : learners) {
            QuizRecord found = stored.of(learner.email(), USER, PASSWORD);
            assertThat(learner.accepts(found))
                    .as("%s: %s, but stored is %s", run, learner.expectation(), found)
                    .isTrue();
            learner.trust(found);
        }
    }

    /** The sign-in has survived, and the page shows the answer. */
    private static void holdAgainstPages(List<Learner> learners) throws Exception {
        for (Learner learner : learners) {
            String open = learner.known().openAttempt() + "/";
            for (Map.Entry<String, String> answer : learner.known().answers().entrySet()) {
                if (answer.getKey().startsWith(open)) {
                    String question = answer.getKey().substring(open.length());
                    assertThat(learner.shown(question)).isEqualTo(answer.getValue());
                }
            }
        }
    }

    private static void empty(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
