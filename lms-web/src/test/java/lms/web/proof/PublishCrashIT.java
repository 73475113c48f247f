package lms.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lms.content.CurriculumReader;
import lms.content.source.SourceTree;
import org.junit.jupiter.api.Test;

/**
 * Kills the server, kill -9, while a release is published whose lessons all carry a new word. Afterwards every lesson has
 * the old word or every lesson has the new one: on its page, in the API and in the search; and whoever heard no answer
 * asks again and has it published. The search is asked as soon as the server says that it is ready: what it missed it
 * has followed by then. An upload that was answered before the kill is still there. {@code -Dproof.publications} and
 * {@code -Dproof.seed} repeat a run; with {@code -Dproof.fault=true} the database writes late, and the proof must fail.
 * It fails as well when {@code IndexUpkeep} neither follows at the start nor at a beat.
 */
class PublishCrashIT {
    private static final Logger LOG = Logger.getLogger(PublishCrashIT.class.getName());
    private static final int PORT = Integer.getInteger("proof.port", 18890);
    private static final Path DATA = Path.of("target", "publish-crash").toAbsolutePath();
    private static final Path FOLDER = Path.of("..", "curricula", "organiser-training");
    private static final String COURSE = "/courses/your-first-campaign/";
    private static final List<String> LESSONS =
            List.of("doorstep-conversations", "first-canvass", "data-protection-when-canvassing", "debrief");

    private final Random random = new Random(Long.getLong("proof.seed", 20261121L));

    @Test
    void killedWhilePublishing_readersSeeTheOldReleaseOrTheNewOneWhole() throws Exception {
        int kills = Integer.getInteger("proof.publications", 1);
        int old = 0;
        long slowest = 0;
        empty(DATA);
        try (var server = new DemoServer(PORT, DATA, Boolean.getBoolean("proof.fault"))) {
            server.start();
            Trainer author = new Trainer(server.url(), "author@demo.example");
            Trainer trainer = new Trainer(server.url(), "trainer@demo.example");
            author.signIn();
            trainer.signIn();
            String live = word();
            String offer = author.upload(withWord(live));
            long began = System.nanoTime();
            assertThat(trainer.post(offer + "/publish", order(1))).isEqualTo(303);
            long millis = (System.nanoTime() - began) / 1_000_000;
            assertWhole(trainer, live, "", "before any kill");
            for (int kill = 1; kill <= kills; kill++) {
                String next = word();
                offer = author.upload(withWord(next));
                var request = trainer.prepared(offer + "/publish", order(kill + 1));
                var sent = CompletableFuture.runAsync(() -> swallow(trainer, request));
                TimeUnit.MILLISECONDS.sleep(moment(kill, (int) millis));
                server.kill();
                sent.get(60, TimeUnit.SECONDS);
                server.start();
                slowest = Math.max(slowest, millisOfFirstSearch(trainer, live));
                String found = trainer.get(COURSE + LESSONS.get(0)).contains(next) ? next : live;
                old += found.equals(live) ? 1 : 0;
                assertWhole(trainer, found, found.equals(next) ? live : next, "kill " + kill);
                if (found.equals(live)) {
                    assertThat(trainer.get(offer))
                            .as("the upload that was answered before kill %d", kill)
                            .contains("training.zip");
                }
                assertThat(trainer.post(offer + "/publish", order(kill + 1))).isEqualTo(303);
                assertWhole(trainer, next, live, "asked again after kill " + kill);
                live = next;
            }
        }
        LOG.info(
                "%d kills while publishing: the old release %d times, the new one %d times; the first search after a start took at most %d ms"
                        .formatted(kills, old, kills - old, slowest));
    }

    /** Every second kill comes in the last third of the time, when the index follows what the database has. */
    private int moment(int kill, int millis) {
        int from = kill % 2 == 0 ? millis * 2 / 3 : 0;
        return from + random.nextInt(millis - from + 1);
    }

    private static long millisOfFirstSearch(Trainer reader, String word) throws Exception {
        long began = System.nanoTime();
        assertThat(reader.get("/api/v1/search?q=" + word)).contains("\"total\":");
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static void swallow(Trainer trainer, HttpRequest.Builder request) {
        try {
            trainer.send(request);
        } catch (IOException silence) {
            // The server was killed: what was asked may have been done or not.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void assertWhole(Trainer reader, String there, String gone, String when) throws Exception {
        for (String lesson : LESSONS) {
            String page = reader.get(COURSE + lesson);
            String api = reader.get("/api/v1/lessons/" + lesson);
            assertThat(page).as("page of %s, %s", lesson, when).contains(there);
            assertThat(api).as("API of %s, %s", lesson, when).contains(there);
            if (!gone.isEmpty()) {
                assertThat(page).as("page of %s, %s", lesson, when).doesNotContain(gone);
                assertThat(api).as("API of %s, %s", lesson, when).doesNotContain(gone);
            }
        }
        assertThat(reader.get("/api/v1/search?q=" + there))
                .as("search, %s", when)
                .contains("\"total\":" + lessonsOfTheCourse());
        if (!gone.isEmpty()) {
            assertThat(reader.get("/api/v1/search?q=" + gone))
                    .as("search, %s", when)
                    .contains("\"total\":0");
        }
    }

    /** Readers see one course of the curriculum; the word stands in each of its lessons. */
    private static int lessonsOfTheCourse() throws IOException {
        return new CurriculumReader()
                .read(SourceTree.read(FOLDER), LocalDate.EPOCH)
                .curriculum()
                .orElseThrow()
                .courses()
                .get(0)
                .lessons()
                .size();
    }

    private static Map<String, String> order(int shown) {
        return Map.of("shown", Integer.toString(shown), "note", "A new word", "readers-your-first-campaign", "PUBLIC");
    }

    private String word() {
        StringBuilder word = new StringBuilder("q");
        for (int i = 0; i < 11; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private static byte[] withWord(String word) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = FOLDER.relativize(path).toString();
                String text =
                        Files.readString(path) + (name.startsWith("lessons/") ? "\nRemember " + word + ".\n" : "");
                files.put(name, text.getBytes(StandardCharsets.UTF_8));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
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
