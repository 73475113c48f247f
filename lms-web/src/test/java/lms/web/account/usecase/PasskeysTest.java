package lms.web.account.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import lms.web.account.domain.Opening;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.ConfirmationRequired;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Standing;
import lms.web.testkit.Engine;
import lms.web.testkit.Race;
import lms.web.testkit.School;
import lms.web.testkit.SpokenPasskeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What an answer of a passkey is good for, how often and how long, and what may be changed with which secret. */
@ParameterizedClass
@EnumSource(Engine.class)
class PasskeysTest {

    private static final String KIM = "kim@example.org";
    private static final String FROM = "192.0.2.1";

    private final School school;

    PasskeysTest(Engine engine) {
        this.school = new School(engine);
        school.enter(KIM, Role.OFFICER);
        Actor.Person kim = byPassword();
        add("phone", kim);
    }

    @Test
    void passkey_signsIn_asTwoSteps() {
        Actor.Person kim = school.recognise(signIn("phone").orElseThrow().secret());
        assertThat(kim.standing()).isEqualTo(Standing.FULL);
        assertThat(kim.holds(Role.OFFICER)).isTrue();
    }

    @Test
    void passkeyThatNobodyHas_opensNothing() {
        assertThat(signIn("somebody's")).isEmpty();
    }

    @Test
    void answer_countsOnce_alsoWhenItComesFromTwoAtTheSameMoment() {
        String answer = SpokenPasskeys.answer(in(school.passkeyDesk::ask).challenge(), "phone");
        assertThat(Race.of(
                        4,
                        () -> in(() -> school.passkeys.signed(answer, "SIGN IN"))
                                .isPresent()))
                .containsOnlyOnce(true);
        assertThat(in(() -> school.passkeyDesk.signIn(answer, Opening.PLAIN, FROM)))
                .isEmpty();
    }

    @Test
    void answer_countsForFiveMinutes() {
        String answer = SpokenPasskeys.answer(in(school.passkeyDesk::ask).challenge(), "phone");
        school.clock.pass(Duration.ofMinutes(5));
        assertThat(in(() -> school.passkeyDesk.signIn(answer, Opening.PLAIN, FROM)))
                .isEmpty();
        in(school.passkeyDesk::ask);
        assertThat(school.storage.rows("passkey_challenge")).as("tidied").isEqualTo(1);
    }

    @Test
    void answer_toAnotherQuestion_isNone() {
        Actor.Person kim = school.recognise(signIn("phone").orElseThrow().secret());
        String forConfirming =
                SpokenPasskeys.answer(in(() -> school.passkeyDesk.ask(kim)).challenge(), "phone");
        assertThat(in(() -> school.passkeyDesk.signIn(forConfirming, Opening.PLAIN, FROM)))
                .isEmpty();
        String forSigningIn = SpokenPasskeys.answer(in(school.passkeyDesk::ask).challenge(), "tablet");
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> add(forSigningIn, "tablet", kim));
    }

    @Test
    void passkey_wakesRoles_andAPasswordAloneDoesNot() {
        Actor.Person kim = byPassword();
        assertThat(kim.standing()).isEqualTo(Standing.NEEDS_SECOND_STEP);
        assertThat(in(() -> school.confirmDesk.ways(kim))).isEqualTo(new Ways(false, false, true, false));

        String answer =
                SpokenPasskeys.answer(in(() -> school.passkeyDesk.ask(kim)).challenge(), "phone");
        assertThat(in(() -> school.passkeyDesk.confirm(answer, kim, FROM))).isTrue();

        assertThat(school.recognise(browser).holds(Role.OFFICER)).isTrue();
    }

    @Test
    void passkeyOfSomebodyElse_confirmsNothing() {
        school.enter("lee@example.org");
        Actor.Person lee = school.recognise(password("lee@example.org").secret());
        String answer =
                SpokenPasskeys.answer(in(() -> school.passkeyDesk.ask(lee)).challenge(), "phone");
        assertThat(in(() -> school.passkeyDesk.confirm(answer, lee, FROM))).isFalse();
    }

    /** Otherwise whoever gets hold of an officer's mailbox or password gives themselves the second step. */
    @Test
    void somebodyWithARole_addsNothing_withoutTheSecondStepThatTheyHave() {
        Actor.Person kim = byPassword();
        assertThatExceptionOfType(ConfirmationRequired.class)
                .isThrownBy(() -> school.storage.inTransaction(() -> school.passkeys.askToAdd(kim)));
        assertThatExceptionOfType(ConfirmationRequired.class)
                .isThrownBy(() -> school.storage.inTransaction(() -> school.secondSteps.offer(kim)));
    }

    @Test
    void lastPasskey_staysWhileARoleNeedsIt_andOthersCanGo() {
        Actor.Person kim = school.recognise(signIn("phone").orElseThrow().secret());
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> removeFirst(kim));
        school.clock.pass(Duration.ofSeconds(1));
        add("tablet", kim);
        removeFirst(kim);

        assertThat(signIn("phone")).isEmpty();
        assertThat(signIn("tablet")).isPresent();
    }

    @Test
    void passkeyThatSomebodyHasAlready_isNotKeptAgain() {
        school.enter("lee@example.org");
        Actor.Person lee = school.recognise(password("lee@example.org").secret());
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> add("phone", lee));
    }

    @Test
    void invitedPerson_makesAnAccountWithoutPassword_thatNoPasswordOpens() {
        String link = in(() -> school.joining.openFor("pat@example.org", in(() -> school.enter("ada@example.org"))));
        var wanted = new NewAccount("Pat", "pat@example.org", "en", "");
        String answer =
                SpokenPasskeys.answer(in(() -> school.passkeyJoining.ask(link)).challenge(), "pats");

        Entry entry = in(() -> school.passkeyJoining.accept(link, wanted, answer));

        assertThat(school.recognise(entry.secret()).displayName()).isEqualTo("Pat");
        assertThat(signIn("pats")).isPresent();
        assertThat(in(() -> school.signInDesk.signIn("pat@example.org", "", Opening.PLAIN, FROM)))
                .isEmpty();
        assertThatExceptionOfType(RuntimeException.class)
                .as("the link works once")
                .isThrownBy(() -> in(() -> school.passkeyJoining.ask(link)));
    }

    private String browser = "";

    private Actor.Person byPassword() {
        browser = password(KIM).secret();
        return school.recognise(browser);
    }

    private Entry password(String email) {
        return in(() -> school.signInDesk.signIn(email, School.PASSWORD, Opening.PLAIN, FROM))
                .orElseThrow();
    }

    private Optional<Entry> signIn(String credential) {
        String answer = SpokenPasskeys.answer(in(school.passkeyDesk::ask).challenge(), credential);
        return in(() -> school.passkeyDesk.signIn(answer, Opening.PLAIN, FROM));
    }

    private void add(String credential, Actor.Person person) {
        String challenge = in(() -> school.passkeys.askToAdd(person)).challenge();
        add(SpokenPasskeys.answer(challenge, credential), credential, person);
    }

    private void add(String answer, String name, Actor.Person person) {
        school.storage.inTransaction(() -> school.passkeys.add(answer, name, person));
    }

    private void removeFirst(Actor.Person person) {
        school.storage.inTransaction(
                () -> school.passkeys.remove(school.passkeys.mine(person).get(0).id(), person));
    }

    private <T> T in(Callable<T> work) {
        return school.storage.transaction(work);
    }
}
