package lms.web.account.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lms.web.account.domain.Attempt;
import lms.web.account.domain.AuthenticatorApp;
import lms.web.account.domain.LinkKind;
import lms.web.account.domain.Opening;
import lms.web.account.persistence.JpaSecondSteps;
import lms.web.message.usecase.Envelopes;
import lms.web.retention.domain.RetentionRule;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Overloaded;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.secret.Secrets;
import lms.web.testkit.Engine;
import lms.web.testkit.Race;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A link goes to the owner of an account and to nobody else, works once, and opens no more than the password would. */
class LinksByMailTest {

    private static final String ANN = "ann@example.org";
    private static final String NOBODY = "nob@example.org";
    private static final String HOME = "192.0.2.1";
    private static final String NEW_PASSWORD = "moss under seven bridges";
    private static final Pattern TOKEN = Pattern.compile("(https://\\S+)/(forgotten|sign-in/link)/([\\w-]{43})\n");

    private School school = new School(Engine.H2);

    LinksByMailTest() {
        school.enter(ANN);
        school.clock.pass(Duration.ofDays(1));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void link_goes_to_an_address_with_an_account_and_nothing_to_another(Engine engine) {
        school = new School(engine);
        school.enter(ANN);
        for (LinkKind kind : LinkKind.values()) {
            ask(kind, "  ANN@example.org");
            ask(kind, NOBODY);
        }
        answer();

        assertThat(mails()).hasSize(2).extracting(Envelopes.Opened::to).containsOnly(ANN);
        assertThat(school.storage.rows("link_wish")).isZero();
        assertThat(school.storage.rows("mailed_link")).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(LinkKind.class)
    void asking_does_the_same_work_whether_or_not_there_is_an_account(LinkKind kind) {
        int known = school.storage.statements(() -> ask(kind, ANN));
        int unknown = school.storage.statements(() -> ask(kind, NOBODY));

        assertThat(unknown).isEqualTo(known);
        assertThat(mails()).isEmpty();
        assertThat(school.storage.rows("link_wish")).isEqualTo(2);
    }

    @Test
    void what_is_no_address_is_refused_and_asks_for_nothing() {
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> ask(LinkKind.RESET, "ann"));
        assertThat(school.storage.rows("link_wish")).isZero();
    }

    @Test
    void link_leads_to_the_address_that_the_settings_name() {
        ask(LinkKind.RESET, ANN);
        answer();

        Matcher link = TOKEN.matcher(mails().get(0).letter().body());
        assertThat(link.find()).isTrue();
        assertThat(link.group(1)).isEqualTo("https://learning.example.org");
    }

    @Test
    void database_knows_neither_what_was_typed_nor_the_link() {
        ask(LinkKind.SIGN_IN, ANN);
        String typed = text("select w.address from LinkWish w");
        assertThat(typed).doesNotContain("ann").startsWith("1:");
        answer();

        String token = newest();
        assertThat(text("select l.tokenHash from MailedLink l")).isEqualTo(Secrets.hash(token));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void of_many_who_use_a_link_at_once_one_gets_in(Engine engine) {
        school = new School(engine);
        school.enter(ANN);
        String token = link(LinkKind.SIGN_IN);

        List<Boolean> entered = Race.of(
                4,
                () -> school.storage
                        .transaction(() -> school.links.use(LinkKind.SIGN_IN, token))
                        .isPresent());

        assertThat(entered).containsOnlyOnce(true);
        assertThat(signIn(token)).isEmpty();
    }

    @Test
    void looking_at_a_link_does_not_use_it_up() {
        String token = link(LinkKind.SIGN_IN);
        for (int scanner = 0; scanner < 5; scanner++) {
            assertThat(whose(LinkKind.SIGN_IN, token)).isEqualTo(ANN);
        }

        String secret = signIn(token).orElseThrow();
        assertThat(school.recognise(secret).displayName()).isEqualTo("Name of " + ANN);
        assertThat(signIn(token)).isEmpty();
    }

    @Test
    void link_ends_after_ten_minutes_and_with_a_newer_one_and_is_for_one_thing() {
        String old = link(LinkKind.SIGN_IN);
        String newer = link(LinkKind.SIGN_IN);
        String reset = link(LinkKind.RESET);

        assertThat(whose(LinkKind.SIGN_IN, old)).isEqualTo("nobody");
        assertThat(whose(LinkKind.SIGN_IN, reset)).isEqualTo("nobody");
        assertThat(whose(LinkKind.RESET, newer)).isEqualTo("nobody");
        assertThat(whose(LinkKind.SIGN_IN, newer)).isEqualTo(ANN);
        school.clock.pass(Duration.ofMinutes(10));
        assertThat(whose(LinkKind.SIGN_IN, newer)).isEqualTo("nobody");
        assertThat(signIn(newer)).isEmpty();

        school.clock.pass(Duration.ofSeconds(1));
        school.storage.inTransaction(() -> school.retentionWork.sweep(RetentionRule.MAILED_LINKS));
        assertThat(school.storage.rows("mailed_link")).isZero();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void reset_ends_every_sign_in_and_every_other_link_and_tells_by_mail(Engine engine) {
        school = new School(engine);
        school.enter(ANN);
        String before = school.signIn(ANN);
        String other = link(LinkKind.SIGN_IN);
        String token = link(LinkKind.RESET);

        school.clock.pass(Duration.ofMillis(1));
        reset(token, NEW_PASSWORD);

        assertThat(school.storage.transaction(() -> school.signIns.recognise(before)))
                .isEmpty();
        assertThat(whose(LinkKind.SIGN_IN, other)).isEqualTo("nobody");
        assertThat(mails().get(0).letter().subject()).isEqualTo("Your password was changed");
        assertThat(text("select a.deed from AuditEntry a")).isEqualTo("PASSWORD_RESET");
        assertThat(password(School.PASSWORD)).isEmpty();
        assertThat(password(NEW_PASSWORD)).isPresent();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reset(token, NEW_PASSWORD));
    }

    @Test
    void refused_password_does_not_use_the_link_up() {
        String token = link(LinkKind.RESET);

        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> reset(token, "ann-example-ann"));
        reset(token, NEW_PASSWORD);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void reset_does_not_unlock_and_a_link_obeys_the_limit_of_the_account(Engine engine) {
        school = new School(engine);
        school.enter(ANN);
        String signIn = link(LinkKind.SIGN_IN);
        String reset = link(LinkKind.RESET);
        for (int tries = 0; tries < 5; tries++) {
            assertThat(password("wrong")).isEmpty();
        }

        assertThatExceptionOfType(Overloaded.class).isThrownBy(() -> signIn(signIn));
        reset(reset, NEW_PASSWORD);
        assertThatExceptionOfType(Overloaded.class).isThrownBy(() -> password(NEW_PASSWORD));

        school.clock.pass(Duration.ofSeconds(4));
        assertThat(password(NEW_PASSWORD)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void link_and_password_give_no_new_tries_at_the_second_step(Engine engine) {
        school = new School(engine);
        UUID ann = school.enter(ANN);
        var app = new AuthenticatorApp(school.ids.next(), ann, "sealed", 0, school.clock.instant());
        school.storage.inTransaction(() -> new JpaSecondSteps(school.storage.entities()).keep(app));

        assertThat(signIn(link(LinkKind.SIGN_IN))).isPresent();
        assertThat(password(School.PASSWORD)).isPresent();
        for (int guesses = 0; guesses < 3; guesses++) {
            school.storage.inTransaction(
                    () -> school.throttle.admit(new Attempt(Attempt.Kind.SECOND_STEP, ann.toString(), HOME)));
        }

        assertThatExceptionOfType(Overloaded.class).isThrownBy(() -> password(School.PASSWORD));
        String next = link(LinkKind.SIGN_IN);
        assertThatExceptionOfType(Overloaded.class).isThrownBy(() -> signIn(next));
    }

    @Test
    void made_up_links_use_up_the_patience_of_a_network() {
        for (int tries = 0; tries < 301; tries++) {
            assertThat(whose(LinkKind.RESET, "made-up-" + tries)).isEqualTo("nobody");
        }

        assertThatExceptionOfType(Overloaded.class).isThrownBy(() -> whose(LinkKind.RESET, "one more"));
        assertThatExceptionOfType(Overloaded.class).isThrownBy(() -> password(School.PASSWORD));
    }

    @Test
    void wish_that_cannot_be_opened_holds_up_nobody_else() {
        ask(LinkKind.RESET, ANN);
        school.storage.inTransaction(() -> school.storage
                .entities()
                .createQuery("update LinkWish w set w.address = '9:AAAA'")
                .executeUpdate());
        ask(LinkKind.RESET, ANN);

        answer();

        assertThat(mails()).hasSize(1);
        assertThat(school.storage.rows("link_wish")).isZero();
    }

    private void ask(LinkKind kind, String email) {
        // So that mails have an order.
        school.clock.pass(Duration.ofMillis(1));
        school.storage.inTransaction(() -> school.linkDesk.ask(kind, email, HOME));
    }

    private void answer() {
        school.storage.inTransaction(school.links::answer);
    }

    private String link(LinkKind kind) {
        ask(kind, ANN);
        answer();
        return newest();
    }

    private String newest() {
        Matcher link = TOKEN.matcher(mails().get(0).letter().body());
        assertThat(link.find()).isTrue();
        return link.group(3);
    }

    /** The newest first. */
    private List<Envelopes.Opened> mails() {
        List<Envelopes.Opened> written = new ArrayList<>(school.mails());
        Collections.reverse(written);
        return written;
    }

    private String whose(LinkKind kind, String token) {
        return school.storage
                .transaction(() -> school.linkDesk.whose(kind, token, HOME))
                .map(person -> person.email())
                .orElse("nobody");
    }

    private Optional<String> signIn(String token) {
        return school.storage
                .transaction(() -> school.linkDesk.signIn(token, HOME))
                .map(Entry::secret);
    }

    private void reset(String token, String password) {
        school.storage.inTransaction(() -> school.passwordDesk.reset(token, password, HOME));
    }

    private Optional<Entry> password(String password) {
        return school.storage.transaction(() -> school.signInDesk.signIn(ANN, password, Opening.PLAIN, HOME));
    }

    private String text(String query) {
        return school.storage.transaction(() ->
                String.valueOf(school.storage.entities().createQuery(query).getSingleResult()));
    }
}
