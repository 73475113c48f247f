package lms.web.account.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lms.web.account.domain.Opening;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.AuditQuestion;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.ConfirmationRequired;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.HeldForm;
import lms.web.shared.kernel.Overloaded;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.SignInRequired;
import lms.web.shared.kernel.Standing;
import lms.web.shared.secret.OneTimeCodes;
import lms.web.testkit.Engine;
import lms.web.testkit.Race;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two steps at sign-in: what a code is good for, how often, and what rests without it. */
@ParameterizedClass
@EnumSource(Engine.class)
class SecondStepTest {

    private static final String KIM = "kim@example.org";
    private static final String FROM = "192.0.2.1";

    private final School school;
    private String app = "";
    private List<String> paper = List.of();
    private String browser = "";

    SecondStepTest(Engine engine) {
        this.school = new School(engine);
        school.enter(KIM, Role.OFFICER);
    }

    @Test
    void rolesRest_withoutASecondStep_andWakeWithIt() {
        Actor.Person kim = onlyPassword();
        assertThat(kim.standing()).isEqualTo(Standing.NEEDS_SECOND_STEP);
        assertThat(kim.holds(Role.OFFICER)).isFalse();

        Actor.Person awake = setUp();

        assertThat(awake.standing()).isEqualTo(Standing.FULL);
        assertThat(awake.holds(Role.OFFICER)).isTrue();
    }

    @Test
    void learner_needsNoSecondStep() {
        school.enter("lee@example.org");
        assertThat(school.recognise(password("lee@example.org").secret()).standing())
                .isEqualTo(Standing.FULL);
    }

    @Test
    void rolesRestAgain_whenTheBrowserIsLeftAlone_andACodeOrAPasswordWakesThem() {
        setUp();
        String secret = complete();
        school.clock.pass(Duration.ofMinutes(31));
        Actor.Person left = school.recognise(secret);
        assertThat(left.standing()).isEqualTo(Standing.NEEDS_CONFIRMATION);
        assertThat(left.holds(Role.OFFICER)).isFalse();

        assertThat(in(() -> school.confirmDesk.password("not hers", left, FROM)))
                .isFalse();
        assertThat(school.recognise(secret).standing()).isEqualTo(Standing.NEEDS_CONFIRMATION);
        assertThat(in(() -> school.confirmDesk.password(School.PASSWORD, left, FROM)))
                .isTrue();
        assertThat(school.recognise(secret).holds(Role.OFFICER)).isTrue();
    }

    @Test
    void rolesRest_twelveHoursAfterASecretWasShown_howeverBusyTheBrowserIs() {
        setUp();
        String secret = complete();
        for (int visit = 0; visit < 48; visit++) {
            assertThat(school.recognise(secret).standing()).isEqualTo(Standing.FULL);
            school.clock.pass(Duration.ofMinutes(15));
        }
        assertThat(school.recognise(secret).standing()).isEqualTo(Standing.NEEDS_CONFIRMATION);
    }

    @Test
    void app_countsOnlyOnceItsCodeHasComeBack() {
        Actor.Person kim = onlyPassword();
        OfferedApp offered = in(() -> school.secondSteps.offer(kim));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> in(() -> school.secondSteps.setUp(offered.sealed(), "000000", kim)));

        assertThat(password(KIM).pending()).isFalse();
    }

    @Test
    void secretOfSomebodyElse_setsNothingUp() {
        school.enter("lee@example.org");
        Actor.Person lee = school.recognise(password("lee@example.org").secret());
        OfferedApp lees = in(() -> school.secondSteps.offer(lee));
        String code = OneTimeCodes.code(lees.secret(), school.clock.instant());
        Actor.Person kim = onlyPassword();

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> in(() -> school.secondSteps.setUp(lees.sealed(), code, kim)));
    }

    @Test
    void secret_isSealedInTheDatabase_andCodesOnPaperAreNotThere() {
        setUp();
        List<?> kept = in(() -> school.storage
                .entities()
                .createNativeQuery("select secret from authenticator_app union all select mark from recovery_code")
                .getResultList());
        assertThat(kept).hasSize(11);
        assertThat(kept.toString()).doesNotContain(app).doesNotContain(paper);
    }

    @Test
    void anotherApp_takesThePlaceOfTheFirst_alsoWhileARoleNeedsIt() {
        Actor.Person kim = setUp();
        String first = app;
        OfferedApp offered = in(() -> school.secondSteps.offer(kim));
        String code = OneTimeCodes.code(offered.secret(), school.clock.instant());
        in(() -> school.secondSteps.setUp(offered.sealed(), code, kim));

        school.clock.pass(Duration.ofSeconds(30));
        assertThat(code(password(KIM), OneTimeCodes.code(first, school.clock.instant())))
                .isEmpty();
        assertThat(code(password(KIM), OneTimeCodes.code(offered.secret(), school.clock.instant())))
                .isPresent();
        assertThat(code(password(KIM), paper.get(0))).as("old codes on paper").isEmpty();
    }

    @Test
    void signIn_waitsForTheCode_andOpensNothingUntilThen() {
        setUp();
        Entry entry = password(KIM);
        assertThat(entry.pending()).isTrue();
        assertThat(in(() -> school.signIns.recognise(entry.secret()))).isEmpty();

        Entry done = code(entry, next()).orElseThrow();

        assertThat(done.secret()).as("rotates").isNotEqualTo(entry.secret());
        assertThat(in(() -> school.signIns.recognise(entry.secret())))
                .as("the first one")
                .isEmpty();
        assertThat(in(() -> school.signIns.pending(entry.secret()))).isEmpty();
        assertThat(school.recognise(done.secret()).holds(Role.OFFICER)).isTrue();
    }

    @Test
    void rightPassword_givesNoNewTriesAtTheCode() {
        setUp();

        assertThatExceptionOfType(Overloaded.class).isThrownBy(() -> {
            for (int tries = 0; tries < 6; tries++) {
                assertThat(code(password(KIM), "wrong")).isEmpty();
            }
        });
    }

    @Test
    void whatWasTyped_comesThroughBothSteps() {
        setUp();
        var opening = new Opening(new HeldForm("/quiz", "answer=b"), "/courses");
        Entry entry = in(() -> school.signInDesk.signIn(KIM, School.PASSWORD, opening, FROM))
                .orElseThrow();
        assertThat(code(entry, next())).map(Entry::opening).contains(opening);
    }

    @Test
    void signIn_waitsTenMinutes() {
        setUp();
        Entry entry = password(KIM);
        school.clock.pass(Duration.ofMinutes(10));
        assertThatExceptionOfType(SignInRequired.class).isThrownBy(() -> code(entry, next()));
    }

    @Test
    void code_countsOnce() {
        setUp();
        String code = next();
        assertThat(code(password(KIM), code)).isPresent();
        assertThat(code(password(KIM), code)).as("again").isEmpty();
    }

    @Test
    void codeOfTheSetUp_doesNotSignIn() {
        Actor.Person kim = onlyPassword();
        OfferedApp offered = in(() -> school.secondSteps.offer(kim));
        String code = OneTimeCodes.code(offered.secret(), school.clock.instant());
        in(() -> school.secondSteps.setUp(offered.sealed(), code, kim));
        assertThat(code(password(KIM), code)).isEmpty();
    }

    @Test
    void code_countsOnce_alsoWhenItComesFromTwoAtTheSameMoment() {
        Actor.Person kim = setUp();
        String code = next();
        assertThat(Race.of(4, () -> in(() -> school.secondSteps.take(kim.accountId(), code))))
                .containsOnlyOnce(true);
    }

    @Test
    void codeOnPaper_countsOnce_alsoWhenItComesFromTwoAtTheSameMoment() {
        Actor.Person kim = setUp();
        assertThat(paper).hasSize(10).doesNotHaveDuplicates();
        assertThat(Race.of(4, () -> in(() -> school.secondSteps.take(kim.accountId(), paper.get(0)))))
                .containsOnlyOnce(true);

        assertThat(in(() -> school.secondSteps.mine(kim)).recoveryCodes()).isEqualTo(9);
        assertThat(code(password(KIM), paper.get(0))).isEmpty();
        assertThat(code(password(KIM), paper.get(1).toUpperCase(java.util.Locale.ROOT)))
                .isPresent();
    }

    @Test
    void newCodesOnPaper_replaceTheOld() {
        Actor.Person kim = setUp();
        List<String> fresh = in(() -> school.secondSteps.renewCodes(kim));
        assertThat(code(password(KIM), paper.get(0))).isEmpty();
        assertThat(code(password(KIM), fresh.get(0))).isPresent();
    }

    @Test
    void codeOfSomebodyElse_isWorthNothing() {
        setUp();
        String kims = paper.get(0);
        Actor.Person lee = another("lee@example.org");
        assertThat(in(() -> school.secondSteps.take(lee.accountId(), kims))).isFalse();
    }

    @Test
    void settingUp_endsOtherSignIns() {
        String elsewhere = password(KIM).secret();
        setUp();
        assertThat(in(() -> school.signIns.recognise(elsewhere))).isEmpty();
    }

    @Test
    void change_needsASecretShownInTheLastTenMinutes() {
        setUp();
        school.clock.pass(Duration.ofMinutes(11));
        Actor.Person later = again();
        assertThatExceptionOfType(ConfirmationRequired.class)
                .isThrownBy(() -> in(() -> school.secondSteps.renewCodes(later)));
        assertThatExceptionOfType(ConfirmationRequired.class).isThrownBy(() -> remove(later));
    }

    @Test
    void secondStep_cannotBeRemovedWhileARoleNeedsIt_andCanAfterwards() {
        Actor.Person kim = setUp();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> remove(kim));

        in(() ->
                school.storage.entities().createQuery("delete from RoleGrant g").executeUpdate());
        Actor.Person without = again();
        assertThat(without.holds(Role.OFFICER)).as("at once").isFalse();
        remove(without);

        assertThat(password(KIM).pending()).isFalse();
        assertThat(school.storage.rows("recovery_code")).isZero();
    }

    @Test
    void changes_areNoted_andToldByMail() {
        Actor.Person kim = setUp();
        in(() -> school.secondSteps.renewCodes(kim));
        in(() -> school.secondSteps.take(
                kim.accountId(), in(() -> school.secondSteps.renewCodes(kim)).get(0)));

        assertThat(school.storage.rows("outbox_mail")).isEqualTo(4);
        school.enter("ada@example.org", Role.AUDITOR);
        Actor.Person ada = school.recognise(school.signIn("ada@example.org"));
        assertThat(in(() -> school.auditTrail
                        .read(new AuditQuestion(Optional.empty(), Optional.empty(), Optional.empty(), 1), ada)
                        .lines()))
                .extracting(line -> line.deed())
                .containsExactly(
                        Deed.RECOVERY_CODE_USED,
                        Deed.RECOVERY_CODES_RENEWED,
                        Deed.RECOVERY_CODES_RENEWED,
                        Deed.SECOND_STEP_SET_UP);
    }

    private Actor.Person onlyPassword() {
        return school.recognise(password(KIM).secret());
    }

    private Entry password(String email) {
        return in(() -> school.signInDesk.signIn(email, School.PASSWORD, Opening.PLAIN, FROM))
                .orElseThrow();
    }

    private Optional<Entry> code(Entry entry, String code) {
        return in(() -> school.secondStepDesk.code(entry.secret(), code, FROM));
    }

    private String complete() {
        return code(password(KIM), next()).orElseThrow().secret();
    }

    private Actor.Person setUp() {
        return setUp(KIM);
    }

    private Actor.Person another(String email) {
        school.enter(email);
        return setUp(email);
    }

    private Actor.Person setUp(String email) {
        String secret = password(email).secret();
        Actor.Person person = school.recognise(secret);
        OfferedApp offered = in(() -> school.secondSteps.offer(person));
        app = offered.secret();
        String code = OneTimeCodes.code(app, school.clock.instant());
        paper = in(() -> school.secondSteps.setUp(offered.sealed(), code, person));
        browser = secret;
        return school.recognise(secret);
    }

    /** Whoever set the step up, in the same browser. */
    private Actor.Person again() {
        return school.recognise(browser);
    }

    /** What the app shows next: no code counts twice, and the clock stands still. */
    private String next() {
        school.clock.pass(Duration.ofSeconds(30));
        return OneTimeCodes.code(app, school.clock.instant());
    }

    private void remove(Actor.Person person) {
        school.storage.inTransaction(() -> school.secondSteps.remove(person));
    }

    private <T> T in(Callable<T> work) {
        return school.storage.transaction(work);
    }
}
