package lms.web.message.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import lms.web.account.domain.Objections;
import lms.web.message.domain.Delivery;
import lms.web.message.smtp.SmtpPost;
import lms.web.retention.domain.RetentionRule;
import lms.web.shared.config.MapSource;
import lms.web.shared.config.Settings;
import lms.web.shared.config.SettingsReader;
import lms.web.shared.schedule.Beat;
import lms.web.testkit.Engine;
import lms.web.testkit.MailServer;
import lms.web.testkit.Race;
import lms.web.testkit.School;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From what a use case tells to what a mail server receives, on real databases and a real connection. */
@ParameterizedClass
@EnumSource(Engine.class)
class DeliveryTest {

    private static final String ANN = "ann@example.org";
    private static final String KIM = "kim@example.org";
    private static final String LINK = "https://learning.example.org/invitation/secret";

    private final School school;
    private final MailServer server = new MailServer();
    private final Settings settings = settings(server.port());
    private final Postman postman;

    DeliveryTest(Engine engine) {
        this.school = new School(engine);
        this.postman = postman(settings);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void mail_arrives_with_its_words_once() {
        put(ANN, "en");

        beat();
        beat();

        assertThat(server.received()).hasSize(1);
        var mail = server.received().get(0);
        assertThat(mail.from()).isEqualTo("learning@example.org");
        assertThat(mail.to()).containsExactly(ANN);
        assertThat(mail.header("From")).isEqualTo("learning@example.org");
        assertThat(mail.header("To")).isEqualTo(ANN);
        assertThat(mail.subject()).isEqualTo("Your invitation");
        assertThat(mail.header("Content-Type")).isEqualTo("text/plain; charset=UTF-8");
        assertThat(mail.header("Content-Language")).isEqualTo("en");
        assertThat(mail.header("Date")).isEqualTo("Sat, 21 Nov 2026 10:00:00 +0000");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.body())
                .contains("\n" + LINK + "\n", "28 November 2026")
                .endsWith("\n\n-- \nLearning\nhttps://learning.example.org\n");
    }

    @Test
    void what_a_server_on_the_way_sees_tells_nothing_of_us() {
        put(ANN, "en");

        beat();

        var mail = server.received().get(0);
        String head = mail.source().split("\r\n\r\n", 2)[0];
        assertThat(head.lines().filter(line -> line.matches("[A-Za-z-]+:.*")).map(line -> line.replaceAll(":.*", "")))
                .containsExactlyInAnyOrder(
                        "Date",
                        "From",
                        "To",
                        "Message-ID",
                        "Subject",
                        "MIME-Version",
                        "Content-Type",
                        "Content-Transfer-Encoding",
                        "Content-Language",
                        "Auto-Submitted");
        assertThat(mail.header("From")).as("no name beside the address").isEqualTo("learning@example.org");
        assertThat(mail.header("Message-ID")).endsWith("@learning.example.org>");
    }

    @Test
    void welsh_mail_arrives_with_its_letters() {
        put(ANN, "cy");

        beat();

        assertThat(server.received().get(0).header("Content-Language")).isEqualTo("cy");
        assertThat(server.received().get(0).body()).contains("gwneud dim â hi", LINK);
    }

    @Test
    void mail_of_a_transaction_that_fails_is_not_sent() {
        assertThatIllegalStateException()
                .isThrownBy(() -> school.storage.inTransaction(() -> {
                    school.outbox.put(mail(ANN, "en"));
                    throw new IllegalStateException("The use case fails after it has told");
                }));

        beat();

        assertThat(server.received()).isEmpty();
    }

    @Test
    void server_that_is_away_gets_the_mail_when_it_is_back() {
        int port = server.port();
        server.close();
        put(ANN, "en");

        beat();
        try (var back = new MailServer(port)) {
            beat();
            assertThat(back.received()).as("it is not asked all the time").isEmpty();
            school.clock.pass(Duration.ofMinutes(1));
            beat();
            beat();
            assertThat(back.received()).hasSize(1);
        }
    }

    @Test
    void mail_that_is_put_off_comes_later_under_the_same_id() {
        server.answerWords("451 later");
        put(ANN, "en");
        beat();
        assertThat(server.received()).isEmpty();
        assertThat(count(Delivery.WAITING)).isEqualTo(1);

        server.answerWords("250 ok");
        school.clock.pass(Duration.ofMinutes(1));
        beat();
        beat();

        assertThat(server.received())
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.header("Message-ID")).matches("<[0-9a-f-]{36}@learning\\.example\\.org>"));
        assertThat(count(Delivery.SENT)).isEqualTo(1);
    }

    @Test
    void address_that_does_not_exist_is_given_up_at_once_and_holds_up_nobody() {
        server.answerRecipients("550 nobody here");
        put("nobody@example.org", "en");
        beat();
        assertThat(count(Delivery.FAILED)).isEqualTo(1);

        server.answerRecipients("250 ok");
        put(ANN, "en");
        beat();

        assertThat(server.received()).hasSize(1);
    }

    @Test
    void mail_is_given_up_after_a_day_of_growing_pauses() {
        server.answerWords("451 later");
        put(ANN, "en");
        int hours = 0;
        while (count(Delivery.WAITING) == 1 && hours < 100) {
            beat();
            school.clock.pass(Duration.ofHours(1));
            hours++;
        }

        assertThat(hours).isBetween(20, 40);
        assertThat(count(Delivery.FAILED)).isEqualTo(1);
    }

    @Test
    void two_servers_never_send_the_same_mail() {
        for (int mail = 0; mail < 10; mail++) {
            put("person" + mail + "@example.org", "en");
        }

        Race.of(4, () -> {
            postman(settings).work(new Beat(school.clock.instant()));
            return true;
        });

        assertThat(server.received())
                .extracting(mail -> mail.to().get(0))
                .doesNotHaveDuplicates()
                .hasSize(10);
    }

    @Test
    void mail_of_a_server_that_died_is_sent_after_its_lease() {
        put(ANN, "en");
        school.storage.transaction(
                () -> new Deliveries(school.outboxStore, school.recipients, school.envelopes, school.clock).take());

        beat();
        assertThat(server.received()).isEmpty();
        school.clock.pass(Duration.ofMinutes(10));
        beat();

        assertThat(server.received()).hasSize(1);
    }

    @Test
    void what_was_sent_is_forgotten_after_an_hour() {
        put(ANN, "en");
        beat();
        school.clock.pass(Duration.ofMinutes(59));
        beat();
        assertThat(school.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo(ANN);
            assertThat(mail.letter().body()).contains(LINK);
        });

        school.clock.pass(Duration.ofMinutes(6));
        school.storage.transaction(() -> school.retentionWork.sweep(RetentionRule.SENT_MAILS));

        assertThat(words()).isEqualTo("||");
    }

    @Test
    void what_waits_cannot_be_read_in_the_database() {
        put(ANN, "en");

        assertThat(words()).doesNotContain(ANN, "example.org", "invitation", LINK);
    }

    @Test
    void mail_that_was_changed_in_the_database_is_given_up_and_holds_up_nobody() {
        put("changed@example.org", "en");
        school.storage.inTransaction(() -> school.storage
                .entities()
                .createNativeQuery("update outbox_mail set recipient = 'thief@example.org'")
                .executeUpdate());
        school.clock.pass(Duration.ofSeconds(1));
        put(ANN, "en");

        beat();

        assertThat(server.received())
                .singleElement()
                .satisfies(mail -> assertThat(mail.to()).containsExactly(ANN));
        assertThat(count(Delivery.FAILED)).isEqualTo(1);
    }

    @Test
    void mail_that_waits_is_not_sent_to_whoever_has_restricted_their_data_since() {
        var kim = school.learner(KIM);
        put("mail.session.changed");
        put("mail.cohort.cancelled");
        put("mail.signedIn");
        school.storage.inTransaction(() -> school.dataUse.restrict(true, kim));

        beat();

        assertThat(server.received())
                .as("what protects their account comes all the same")
                .extracting(MailServer.Received::subject)
                .containsExactly("A new sign-in");
        assertThat(count(Delivery.WAITING)).isZero();
        assertThat(count(Delivery.FAILED)).as("nothing is wrong with the mails").isZero();
        assertThat(school.mails()).as("and nothing is kept of them").hasSize(1);
    }

    @Test
    void mail_that_is_put_off_is_not_sent_to_whoever_objects_before_it_is_tried_again() {
        var kim = school.learner(KIM);
        server.answerWords("451 later");
        put("mail.session.cancelled");
        put("mail.cohort.cancelled");
        beat();
        school.storage.inTransaction(() -> school.dataUse.object(new Objections(true, false), kim));
        server.answerWords("250 ok");

        school.clock.pass(Duration.ofMinutes(1));
        beat();
        school.storage.inTransaction(() -> school.dataUse.object(Objections.NONE, kim));
        school.clock.pass(Duration.ofMinutes(10));
        beat();

        assertThat(server.received())
                .extracting(MailServer.Received::subject)
                .containsExactly("It will not take place");
    }

    @Test
    void without_a_mail_server_mails_wait_for_a_week() {
        var postmanWithout = postman(school.settings);
        put(ANN, "en");
        postmanWithout.work(new Beat(school.clock.instant()));
        assertThat(count(Delivery.WAITING)).isEqualTo(1);

        school.clock.pass(Duration.ofDays(8));
        postmanWithout.work(new Beat(school.clock.instant()));

        assertThat(count(Delivery.FAILED)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ann",
                "ann@example.org,bob@example.org",
                "ann@example.org\r\nBcc: bob@example.org",
                "ann@example.org bob@example.org",
                "<ann@example.org>",
                "Ann <ann@example.org>"
            })
    void what_is_not_one_address_is_refused(String to) {
        assertThatIllegalArgumentException().isThrownBy(() -> put(to, "en"));
    }

    @Test
    void value_makes_no_header_and_is_no_pattern() {
        String nasty = "x\r\nBcc: bob@example.org\r\n\r\n{site} $1 \\ ${7*7}";
        school.storage.inTransaction(() ->
                school.outbox.put(new Mail(ANN, "en", "mail.invitation", Map.of("link", nasty, "until", "{link}"))));

        beat();

        var mail = server.received().get(0);
        assertThat(mail.to()).containsExactly(ANN);
        assertThat(mail.source().split("\r\n\r\n", 2)[0]).doesNotContain("Bcc");
        assertThat(mail.body()).contains("{site} $1 \\ ${7*7}", "{link}").doesNotContain("\r");
    }

    private void put(String to, String language) {
        school.storage.inTransaction(() -> school.outbox.put(mail(to, language)));
    }

    /** To Kim, of this kind. */
    private void put(String words) {
        var values = Map.of("link", LINK, "when", "2026-11-28T10:00:00Z", "day", "2026-11-28");
        school.storage.inTransaction(() -> school.outbox.put(new Mail(KIM, "en", words, values)));
    }

    private Mail mail(String to, String language) {
        return new Mail(to, language, "mail.invitation", Map.of("link", LINK, "until", "2026-11-28T10:00:00Z"));
    }

    private void beat() {
        postman.work(new Beat(school.clock.instant()));
    }

    private long count(Delivery state) {
        return school.storage.transaction(() -> school.outboxStore.count(state));
    }

    private String words() {
        return school.storage.transaction(() -> (String) school.storage
                .entities()
                .createNativeQuery("select recipient || '|' || subject || '|' || body from outbox_mail")
                .getSingleResult());
    }

    /** Each public method of a use case is a transaction; here the test sees to that. */
    private Postman postman(Settings chosen) {
        var deliveries = new Deliveries(school.outboxStore, school.recipients, school.envelopes, school.clock) {
            @Override
            public java.util.Optional<Posting> take() {
                return school.storage.transaction(super::take);
            }

            @Override
            public void note(java.util.UUID id, Post.Outcome outcome) {
                school.storage.inTransaction(() -> super.note(id, outcome));
            }

            @Override
            public void tidy() {
                school.storage.inTransaction(super::tidy);
            }
        };
        return new Postman(deliveries, new SmtpPost(chosen), new MailState(chosen));
    }

    private static Settings settings(int port) {
        return SettingsReader.read(
                MapSource.ofKeys(
                        Map.of(
                                "lms.site.url", "https://learning.example.org",
                                "lms.mail.host", "127.0.0.1",
                                "lms.mail.port", Integer.toString(port),
                                "lms.mail.from", "learning@example.org"),
                        "the test"),
                Path.of("target"));
    }
}
