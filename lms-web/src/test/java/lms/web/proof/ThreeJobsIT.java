package lms.web.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lms.web.shared.secret.OneTimeCodes;
import lms.web.testkit.MailServer;
import org.junit.jupiter.api.Test;

/**
 * One start of the real thing on PostgreSQL with a mail server, and all its jobs one after the other, by pages and mails
 * alone: the first administrator makes it a place with units and roles by two, an officer runs a cohort, somebody who is
 * invited learns.
 */
class ThreeJobsIT {

    private static final Path DATA = Path.of("target", "three-jobs").toAbsolutePath();
    private static final String PASSWORD = "rain on a tin roof";
    private static final String COURSE = "/courses/your-first-campaign";
    private static final String LESSON = COURSE + "/first-canvass";
    private static final String ADDED = "Knock twice, and take a step back.";

    @Test
    void everybodyDoesTheirJob_fromTheFirstLinkToACompletedLesson() throws Exception {
        empty();
        try (var database = EmbeddedPostgres.start();
                var mails = new MailServer();
                var server = new RealServer(DATA)) {
            server.start(
                    Map.of(
                            "lms.mail.host", "127.0.0.1",
                            "lms.mail.port", Integer.toString(mails.port()),
                            "lms.mail.from", "learning@example.org",
                            "lms.site.name", "The Organising School"),
                    Map.of(
                            "LMS_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/postgres",
                            "LMS_DATABASE_USER", "postgres",
                            "LMS_DATABASE_PASSWORD", "postgres"));
            assertThat(Files.readString(server.output())).doesNotContain("Warning");

            Guest ada = firstAdministrator(server, mails);
            Guest ben = invited(ada, "Ben", server, mails);
            give(ada, "Ben", "ADMINISTRATOR", "SITE:");
            Guest ola = invited(ada, "Ola", server, mails);
            rolesByTwo(ada, ben, ola);

            String cohort = cohort(ola);
            Guest lee = learner(ola, cohort, server, mails);
            learns(lee, ola, cohort);

            Guest tia = invited(ada, "Tia", server, mails);
            Guest rae = invited(ada, "Rae", server, mails);
            giveByTwo(ada, ben, "Tia", "AUTHOR");
            giveByTwo(ada, ben, "Rae", "REVIEWER");
            releases(tia, rae, lee);

            endedRoleIsVoid(ada, ola, cohort);
            trailTellsAll(ada);
            assertThat(new Guest(server.url()).open("/outbox").status()).isEqualTo(404);
            logHoldsNobody(server);
        }
    }

    private static Guest firstAdministrator(RealServer server, MailServer mails) throws Exception {
        Guest ada = new Guest(server.url());
        ada.open(server.setUp())
                .send("/set-up", Map.of("name", "Ada", "email", "ada@example.org", "password", PASSWORD));
        assertThat(ada.path()).isEqualTo("/me");
        assertThat(ada.open("/admin/units").path()).as("roles rest").startsWith("/me/security/second-step?return=");
        secondStep(ada, mails);
        ada.open("/admin/units").send("/admin/units", Map.of("name", "The Organising School"));
        ada.send("/admin/units", Map.of("name", "Wales", "kind", "NATION", "above", "/"));
        assertThat(ada.words()).contains("The unit is added.", "Wales");
        return ada;
    }

    /** Is invited by mail, and comes in by the link in it. */
    private static Guest invited(Guest administrator, String name, RealServer server, MailServer mails)
            throws Exception {
        String address = name.toLowerCase(java.util.Locale.ROOT) + "@example.org";
        administrator.open("/admin/people").send("/admin/people", Map.of("email", address));
        var mail = mails.next();
        assertThat(mail.to()).containsExactly(address);
        assertThat(mail.subject()).isEqualTo("Your invitation");
        Guest guest = new Guest(server.url());
        guest.open(mail.link("/invitation/")).send("/invitation/", Map.of("name", name, "password", PASSWORD));
        assertThat(guest.path()).isEqualTo("/me");
        guest.open("/me/security/second-step");
        secondStep(guest, mails);
        return guest;
    }

    /** Whoever is to hold a role gives what the page shows to their app, and types what the app shows. */
    private static void secondStep(Guest guest, MailServer mails) throws Exception {
        String secret =
                guest.words().replaceAll(".* ((?:[A-Z2-7]{4} ){8}).*", "$1").replace(" ", "");
        guest.send("/me/security/second-step", Map.of("code", OneTimeCodes.code(secret, Instant.now())));
        assertThat(guest.words()).contains("The second step is on.");
        assertThat(mails.next().subject()).isEqualTo("A change to how you sign in");
    }

    private static void give(Guest administrator, String name, String role, String place) throws Exception {
        administrator
                .open("/admin/people?q=" + name)
                .follow("/admin/people/[0-9a-f-]{36}")
                .follow("/admin/people/[0-9a-f-]{36}/roles")
                .send("/roles", Map.of("role", role, "place", place));
    }

    private static void rolesByTwo(Guest ada, Guest ben, Guest ola) throws Exception {
        give(ada, "Ola", "OFFICER", "UNIT:/wales/");
        assertThat(ada.words()).contains("The role is proposed.");
        assertThat(ola.open("/cohorts/new").status()).isEqualTo(404);
        assertThatIllegalStateException()
                .isThrownBy(() -> ada.open("/admin/proposals").send("/confirm", Map.of()));
        ben.open("/admin/proposals").send("/confirm", Map.of());
        assertThat(ben.words()).contains("The role is given.", "Nothing waits");
        assertThat(ola.open("/cohorts/new").status()).isEqualTo(200);
    }

    private static String cohort(Guest ola) throws Exception {
        LocalDate start = LocalDate.now(ZoneOffset.UTC).plusDays(7);
        ola.open("/cohorts/new")
                .send(
                        "/cohorts/new",
                        Map.of(
                                "course", "your-first-campaign",
                                "name", "Winter campaigners",
                                "starts", start.toString(),
                                "ends", start.plusDays(28).toString(),
                                "places", "2"));
        assertThat(ola.path()).startsWith("/cohorts/");
        String cohort = ola.path().replaceAll("\\?.*", "");
        ola.open(cohort).send("/become/open", Map.of());
        return cohort;
    }

    private static Guest learner(Guest ola, String cohort, RealServer server, MailServer mails) throws Exception {
        ola.open(cohort + "/people").send("/people", Map.of("addresses", "lee@example.org"));
        var mail = mails.next();
        assertThat(mail.to()).containsExactly("lee@example.org");
        assertThat(mail.subject()).doesNotContainIgnoringCase("campaign");
        String link = mail.link("/cohorts/invitation/");
        Guest lee = new Guest(server.url());
        lee.open(link).send("/cohorts/invitation/", Map.of());
        lee.send("/invitation/", Map.of("name", "Lee", "password", PASSWORD));
        lee.open(link).send("/place", Map.of());
        assertThat(mails.next().to()).containsExactly("lee@example.org");
        assertThat(ola.open(cohort + "/people").words()).contains("Lee").doesNotContain("lee@example.org");
        return lee;
    }

    private static void learns(Guest lee, Guest ola, String cohort) throws Exception {
        lee.open(COURSE).follow(LESSON).send("/complete", Map.of());
        assertThat(lee.words()).contains("Mark as not complete");
        assertThat(ola.open(cohort + "/people").words()).contains("Lee").doesNotContain("first-canvass");
    }

    private static void giveByTwo(Guest ada, Guest ben, String name, String role) throws Exception {
        give(ada, name, role, "CURRICULUM:organiser-training");
        ben.open("/admin/proposals").send("/confirm", Map.of());
    }

    /** The author offers a new text, the reviewer publishes it and goes back; the cohort stays on its release. */
    private static void releases(Guest tia, Guest rae, Guest lee) throws Exception {
        tia.open("/author/organiser-training").upload("/upload", "archive", "training.zip", archive());
        String offer = tia.path();
        assertThat(offer).startsWith("/author/organiser-training/");
        assertThat(tia.open(offer + "/publish").status())
                .as("an author publishes nothing")
                .isEqualTo(404);

        rae.open(offer).open(offer + "/publish").send("/publish", Map.of("note", "One sentence more"));
        assertThat(rae.open(LESSON).words()).contains(ADDED);
        assertThat(lee.open(LESSON).words())
                .as("pinned to the release of the cohort")
                .doesNotContain(ADDED);

        rae.open("/author/organiser-training")
                .follow("/author/organiser-training/releases/1/use")
                .send("/releases/1/use", Map.of());
        assertThat(rae.open(LESSON).words()).doesNotContain(ADDED);
    }

    /** The curriculum as it came, with one sentence more. */
    private static byte[] archive() throws IOException {
        Path folder = Path.of("..", "curricula", "organiser-training");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Files.readAllBytes(file));
                if (name.endsWith("first-canvass.md")) {
                    zip.write(("\n\n" + ADDED + "\n").getBytes(StandardCharsets.UTF_8));
                }
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void endedRoleIsVoid(Guest ada, Guest ola, String cohort) throws Exception {
        ada.open("/admin/people?q=ola")
                .follow("/admin/people/[0-9a-f-]{36}")
                .follow("/admin/people/[0-9a-f-]{36}/roles")
                .send("/roles/end", Map.of());
        assertThat(ola.open(cohort + "/people").status()).isEqualTo(404);
    }

    /** To an administrator, who reads of people by their marks. */
    private static void trailTellsAll(Guest ada) throws Exception {
        String somebody = "person [0-9a-f]{8}";
        assertThat(ada.open("/admin/audit").words())
                .containsPattern(somebody + " became the first administrator\\.")
                .containsPattern(somebody + " added the unit Wales\\.")
                .containsPattern(somebody + " gave " + somebody + " the role: Administrator, the whole site\\.")
                .containsPattern(
                        somebody + " proposed for " + somebody + " the role: Political education officer, /wales/\\.")
                .containsPattern(somebody + " gave " + somebody + " the role: Political education officer, /wales/\\.")
                .containsPattern(
                        somebody + " ended for " + somebody + " the role: Political education officer, /wales/\\.");
    }

    private static void logHoldsNobody(RealServer server) throws IOException {
        try (var files = Files.walk(DATA.resolve("logs"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("@example.org", PASSWORD);
            }
        }
        assertThat(Files.readString(server.output())).doesNotContain("@example.org");
    }

    private static void empty() throws IOException {
        if (Files.exists(DATA)) {
            try (var files = Files.walk(DATA)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
