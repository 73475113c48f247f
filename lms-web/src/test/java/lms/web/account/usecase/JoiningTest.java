package lms.web.account.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Set;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.shared.secret.Secrets;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An account comes about by invitation or by set-up, each once, and in no other way. */
class JoiningTest {

    private static final String ANN = "ann@example.org";
    private static final String DEE = "dee@example.org";

    private final School school = new School(Engine.H2);
    private final JoiningDesk desk = new JoiningDesk(school.joining, school.newPasswords, school.throttle, school.ids);

    @Test
    void invitation_makes_one_account_and_then_no_other() {
        String token = invite(DEE).token();

        accept(token, account(DEE));

        assertThat(school.recognise(school.signIn(DEE)).grants()).isEmpty();
        assertNoUse(token, account("other@example.org"));
        assertNoUse(token, account(DEE));
        assertThat(school.storage.rows("account")).isEqualTo(2);
    }

    @Test
    void invitation_goes_by_mail_with_its_link() {
        FreshInvitation made = invite(DEE);

        assertThat(school.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo(DEE);
            assertThat(mail.letter().body()).contains("\n" + made.link() + "\n", "28 November 2026");
            assertThat(mail.letter().subject()).isEqualTo("Your invitation");
        });
    }

    @Test
    void invitation_ends_after_seven_days() {
        String token = invite(DEE).token();
        school.clock.pass(Duration.ofDays(7).minusSeconds(1));
        assertThat(invited(token)).isEqualTo(DEE);

        school.clock.pass(Duration.ofSeconds(2));
        assertThat(invited(token)).isEqualTo("nobody");
        assertNoUse(token, account(DEE));
    }

    @Test
    void invitation_is_for_its_address_alone() {
        String token = invite(DEE).token();

        assertNoUse(token, account("thief@example.org"));

        accept(token, account(" DEE@example.org "));
        assertThat(school.storage.rows("account")).isEqualTo(2);
    }

    @Test
    void invitation_survives_a_form_with_faults() {
        String token = invite(DEE).token();

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> accept(token, new NewAccount(" ", DEE, "en", "short")))
                .satisfies(rejected -> assertThat(rejected.faults())
                        .extracting(Rejected.Fault::field)
                        .containsExactly("name", "password"));

        accept(token, account(DEE));
    }

    @Test
    void second_invitation_to_somebody_with_an_account_makes_no_second_account() {
        String first = invite(DEE).token();
        String second = invite(DEE).token();
        accept(first, account(DEE));

        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> accept(second, account(DEE)));
        assertThat(school.storage.rows("account")).isEqualTo(2);
    }

    @Test
    void made_up_link_invites_nobody() {
        assertThat(invited("made up")).isEqualTo("nobody");
        assertNoUse("made up", account(DEE));
    }

    @Test
    void only_an_administrator_of_the_site_invites() {
        Actor learner = school.learner(ANN);
        Actor narrow = new Actor.Person(
                school.ids.next(),
                school.ids.next(),
                "Officer",
                "en",
                Set.of(new Grant(Role.ADMINISTRATOR, Grant.ScopeKind.UNIT, "/wales/")));

        for (Actor actor : Set.of(Actor.visitor(), learner, narrow)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> school.storage.transaction(() -> school.joining.invite(DEE, actor)));
        }
        assertThat(school.storage.rows("invitation")).isZero();
    }

    @Test
    void only_an_address_is_invited() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> invite("dee"))
                .satisfies(rejected -> assertThat(rejected.faults())
                        .containsExactly(Rejected.Fault.of("email", "error.email.format")));
    }

    @Test
    void database_knows_no_invitation_by_its_token() {
        String token = invite(DEE).token();

        assertThat(school.storage.transaction(() -> school.storage
                        .entities()
                        .createQuery("select i.tokenHash from Invitation i", String.class)
                        .getSingleResult()))
                .isEqualTo(Secrets.hash(token));
    }

    @Test
    void first_administrator_is_made_once() {
        String token = openSetUp();
        setUp(token, account(ANN));

        assertThat(school.recognise(school.signIn(ANN)).holds(Role.ADMINISTRATOR))
                .isTrue();
        assertThat(desk.isSetUpOpen()).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> setUp(token, account(DEE)));
        assertThat(school.storage.rows("account")).isEqualTo(1);
    }

    @Test
    void administrator_closes_the_set_up_for_good() {
        String token = openSetUp();
        school.enter(ANN, Role.ADMINISTRATOR);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> setUp(token, account(DEE)));
        assertThat(openSetUp()).isEqualTo("closed");
        assertThat(desk.isSetUpOpen()).isFalse();
    }

    @Test
    void wrong_token_makes_nobody_and_the_right_one_still_works() {
        String token = openSetUp();

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> setUp(token + "x", account(ANN)))
                .satisfies(rejected ->
                        assertThat(rejected.faults()).containsExactly(Rejected.Fault.of("token", "error.token.wrong")));
        assertThat(school.storage.rows("account")).isZero();

        setUp(" " + token + "\n", account(ANN));
    }

    @Test
    void new_start_makes_a_new_token_and_ends_the_old() {
        String old = openSetUp();
        String today = openSetUp();

        assertThat(today).isNotEqualTo(old);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> setUp(old, account(ANN)));
    }

    @ParameterizedTest
    @CsvSource({"80, true", "81, false"})
    void name_has_a_length(int length, boolean taken) {
        var wanted = new NewAccount("ŵ".repeat(length), DEE, "en", School.PASSWORD);
        String token = invite(DEE).token();

        if (taken) {
            accept(token, wanted);
        } else {
            assertThatExceptionOfType(Rejected.class).isThrownBy(() -> accept(token, wanted));
        }
    }

    @Test
    void name_holds_no_control_characters() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() ->
                        accept(invite(DEE).token(), new NewAccount("Dee\u202eJones\nBcc", DEE, "en", School.PASSWORD)));
    }

    private FreshInvitation invite(String email) {
        if (school.storage.rows("account") == 0) {
            school.enter(ANN, Role.ADMINISTRATOR);
        }
        Actor.Person ann = school.recognise(school.signIn(ANN));
        return school.storage.transaction(() -> school.joining.invite(email, ann));
    }

    private String invited(String token) {
        return school.storage.transaction(() -> school.joining.invited(token)).orElse("nobody");
    }

    private void accept(String token, NewAccount wanted) {
        school.storage.inTransaction(() -> desk.accept(token, wanted));
    }

    private void assertNoUse(String token, NewAccount wanted) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accept(token, wanted));
    }

    private String openSetUp() {
        return school.storage.transaction(desk::openSetUp).orElse("closed");
    }

    private void setUp(String token, NewAccount wanted) {
        school.storage.inTransaction(() -> desk.setUp(token, wanted, "192.0.2.1"));
    }

    private static NewAccount account(String email) {
        return new NewAccount("Somebody", email, "en", School.PASSWORD);
    }
}
