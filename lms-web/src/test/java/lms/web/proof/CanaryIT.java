package lms.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lms.web.shared.config.Settings;
import lms.web.shared.secret.OneTimeCodes;
import lms.web.testkit.Race;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * A hundred people with words of their own go through the running system, the right way and all wrong ways. Afterwards no
 * log holds any of their words, and neither the database file, a dump of it, temporary files nor the index holds a secret.
 * That the search would find them shows where they may stand: names in the dump. {@code -Dproof.seed} repeats a run.
 */
class CanaryIT {

    private static final int PEOPLE = 100;
    private static final int PORT = Integer.getInteger("proof.port", 18890);
    private static final Path DATA = Path.of("target", "canary").toAbsolutePath();
    private static final Path LIST = Path.of("target", "canaries.txt");
    private static final String QUESTION_TYPES = Path.of("src/test/resources/lms/web/it/curricula/question-types")
            .toAbsolutePath()
            .toString();
    private static final String QUESTION = "/courses/every-question/asking/quiz/q-types/question/qq-text";
    private static final Pattern INVITATION = Pattern.compile("(http[^\"<\\s]+/invitation/[\\w-]+)");
    private static final Pattern SHOWN = Pattern.compile("<p class=\"secret\"><code>([^<]+)</code>");
    private static final Pattern CODES = Pattern.compile("<pre class=\"codes\"[^>]*>([^<]+)</pre>");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Canaries canaries = new Canaries(Long.getLong("proof.seed", System.nanoTime()));
    /** Names and addresses: known to the database, and to no log. */
    private final List<String> people = new ArrayList<>();
    /** Passwords, and what else lets somebody in. */
    private final List<String> secrets = new ArrayList<>();

    @Test
    void wordsOfPeopleAreInNoLog_andTheirSecretsNowhere() throws Exception {
        empty(DATA);
        try (var server =
                DemoServer.with(PORT, DATA, "lms.http.proxies=127.0.0.1", "lms.curricula=" + QUESTION_TYPES)) {
            empty(server.temporary());
            Files.deleteIfExists(server.output());
            server.start();
            Guest admin = signedIn(server, "admin@demo.example");
            for (int person = 0; person < PEOPLE; person++) {
                live(server, admin, person);
            }
            for (int round = 0; round < 3; round++) {
                new Nuisance(PORT).with(canaries.next());
            }
            collide(server, admin);
            askForALink(server);
            canaries.write(LIST);
            server.kill();
            holdAgainstWhatIsLeft(server);
        }
    }

    private void holdAgainstWhatIsLeft(DemoServer server) throws Exception {
        Path logs = DATA.resolve("logs");
        Path dump = dump();
        var all = new SoftAssertions();
        all.assertThat(Files.size(logs.resolve("lms.0.log"))).isPositive();
        all.assertThat(traces(canaries.all()).in(logs).in(server.output()).found())
                .as("words of people in the log")
                .isEmpty();
        all.assertThat(traces(secrets).in(logs).in(server.output()).found())
                .as("links and cookies in the log")
                .isEmpty();
        all.assertThat(traces(people).in(dump).found())
                .as("the search finds what is in the dump")
                .hasSizeGreaterThan(PEOPLE);
        all.assertThat(traces(people).in(DATA.resolve("lms.mv.db")).found())
                .as("the search finds what is in the database file")
                .hasSizeGreaterThan(PEOPLE);
        all.assertThat(traces(secrets).in(dump).in(DATA).in(server.temporary()).found())
                .as("secrets at rest")
                .isEmpty();
        all.assertThat(traces(canaries.all())
                        .in(DATA.resolve("index"))
                        .in(DATA.resolve("server"))
                        .in(server.temporary())
                        .found())
                .as("words of people in the index or in temporary files")
                .isEmpty();
        all.assertAll();
    }

    /** Is invited, joins, learns, searches, mistypes. */
    private void live(DemoServer server, Guest admin, int number) throws Exception {
        String email = canaries.next() + "@example.org";
        String name = "Name " + canaries.next();
        String password = "plum tram kite lens " + secret(canaries.next());
        people.addAll(List.of(email.replace("@example.org", ""), name.substring(5)));
        String link = invite(admin, email);
        secrets.add(link.substring(link.lastIndexOf('/') + 1));

        Guest guest = new Guest(server.url(), "10.%d.%d.1".formatted(number / 200, number % 200));
        guest.open("/sign-in").send("/sign-in", Map.of("email", email, "password", secret(canaries.next())), 422);
        guest.open(link).send("/invitation/", Map.of("name", name, "password", "short", "language", "en"), 422);
        guest.open(link).send("/invitation/", Map.of("name", name, "password", password, "language", "en"));
        secrets.add(guest.secret());
        guest.open("/courses/every-question").send("/enrol", Map.of());
        guest.open(QUESTION).send("/question/", Map.of("answer", canaries.next()));
        guest.open(QUESTION.replace("qq-text", "qq-numeric"))
                .send("/question/", Map.of("answer", canaries.next()), 422);
        if (number < 3) {
            setUpAnApp(guest);
        }
        guest.open("/search?q=" + canaries.next());
        guest.open("/search?q=word&course=" + canaries.next() + "&page=" + canaries.next());
        guest.open("/search/suggestions?q=" + canaries.next());
        guest.open("/api/v1/search?q=" + canaries.next());
        guest.open("/api/v1/suggest?q=" + canaries.next());
        guest.open("/courses/" + canaries.next());
    }

    /** The secret of an app, as it is shown, and the codes on paper. */
    private void setUpAnApp(Guest guest) throws Exception {
        String secret =
                first(SHOWN, guest.open("/me/security/second-step").page()).replaceAll("\\s", "");
        String code = OneTimeCodes.code(secret, Instant.now());
        String codes =
                guest.send("/me/security/second-step", Map.of("code", code)).page();
        secrets.add(secret);
        secrets.addAll(first(CODES, codes).lines().toList());
    }

    private String invite(Guest admin, String email) throws IOException, InterruptedException {
        String words = admin.open("/admin/people")
                .send("/admin/people", Map.of("email", email))
                .page();
        return first(INVITATION, words);
    }

    /** Two people take the same address at the same moment: the database refuses one, and quotes what it refuses. */
    private void collide(DemoServer server, Guest admin) throws Exception {
        String email = canaries.next() + "@example.org";
        String name = "Name " + canaries.next();
        String password = "plum tram kite lens " + secret(canaries.next());
        var links = new ConcurrentLinkedQueue<String>();
        for (int runner = 0; runner < 4; runner++) {
            links.add(invite(admin, email));
        }
        Race.of(4, () -> {
            Guest guest = new Guest(server.url(), "10.9.9." + links.size());
            guest.open(links.remove());
            return guest.sendAny("/invitation/", Map.of("name", name, "password", password, "language", "en"));
        });
    }

    /** The link comes by mail, which stays in the outbox. */
    private void askForALink(DemoServer server) throws Exception {
        Guest guest = new Guest(server.url(), "10.9.8.1");
        guest.open("/forgotten").send("/forgotten", Map.of("email", people.get(0) + "@example.org"));
        Instant end = Instant.now().plus(PATIENCE);
        var wanted = Pattern.compile("/forgotten/([\\w-]{40,})");
        while (Instant.now().isBefore(end)) {
            var mail = wanted.matcher(
                    guest.open("/outbox").follow("/outbox/[0-9a-f-]+").page());
            if (mail.find()) {
                secrets.add(mail.group(1));
                return;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IllegalStateException("The mail with the link did not come");
    }

    private Guest signedIn(DemoServer server, String email) throws IOException, InterruptedException {
        Guest guest = new Guest(server.url(), "10.9.7.1").open("/sign-in");
        guest.send("/sign-in", Map.of("email", email, "password", "learn-by-doing"));
        secrets.add(guest.secret());
        return guest;
    }

    private String secret(String word) {
        secrets.add(word);
        return word;
    }

    private static String first(Pattern pattern, String page) {
        Matcher shown = pattern.matcher(page);
        assertThat(shown.find()).as("%s is shown", pattern).isTrue();
        return shown.group(1);
    }

    private static Traces traces(Collection<String> words) {
        return new Traces(words);
    }

    private static Path dump() throws Exception {
        Path file = Path.of(DATA + ".sql");
        try (var connection = DriverManager.getConnection(Settings.Database.embeddedIn(DATA), "lms", "lms");
                var statement = connection.createStatement()) {
            statement.execute("script to '" + file + "'");
        }
        return file;
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
