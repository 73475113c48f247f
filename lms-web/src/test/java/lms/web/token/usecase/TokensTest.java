package lms.web.token.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.audit.domain.Deed;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.ConfirmationRequired;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.SignInRequired;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import lms.web.token.domain.TokenScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a token is good for, how long, and who learns of it. */
@ParameterizedClass
@EnumSource(Engine.class)
class TokensTest {

    private static final String ADA = "ada@example.org";
    private static final List<String> COURSES = List.of("courses:read");

    private final School school;
    private final Actor.Person ada;

    TokensTest(Engine engine) {
        this.school = new School(engine);
        school.enter(ADA, Role.ADMINISTRATOR);
        this.ada = school.recognise(school.signIn(ADA));
    }

    @Test
    void token_readsForItsPerson_withoutAnyRole() {
        Bearer bearer = recognise(make("30").text()).orElseThrow();

        assertThat(ada.holds(Role.ADMINISTRATOR)).isTrue();
        assertThat(bearer.person().accountId()).isEqualTo(ada.accountId());
        assertThat(bearer.person().grants()).isEmpty();
        assertThat(bearer.scopes()).containsExactly(TokenScope.COURSES_READ);
        assertThatExceptionOfType(ConfirmationRequired.class)
                .isThrownBy(() -> bearer.person().requireConfirmed(school.clock.instant()));
    }

    @Test
    void onlyAHash_isKept() {
        String text = make("30").text();

        String row = school.storage.transaction(() -> String.valueOf(school.storage
                .entities()
                .createNativeQuery(
                        "select name || ' ' || secret_hash || ' ' || scopes || ' ' || used_on from personal_token")
                .getSingleResult()));
        assertThat(row).doesNotContain(text.substring(8, 40)).contains("courses:read");
    }

    @Test
    void token_holdsUntilItsEnd_andNotASecondLonger() {
        String text = make("7").text();

        school.clock.pass(Duration.ofDays(7).minusSeconds(1));
        assertThat(recognise(text)).isPresent();
        school.clock.pass(Duration.ofSeconds(1));
        assertThat(recognise(text)).isEmpty();
        assertThat(mine()).extracting(TokenView::ended).containsExactly(true);
    }

    @Test
    void endedToken_isRefusedFromThenOn_andTheOthersAreNot() {
        String kept = make("30").text();
        school.clock.pass(Duration.ofSeconds(1));
        String ended = make("30").text();

        school.storage.inTransaction(() -> school.tokens.end(newest().id(), ada));

        assertThat(recognise(ended)).isEmpty();
        assertThat(recognise(kept)).isPresent();
    }

    @Test
    void allTokens_endAtOnce() {
        List<String> texts = List.of(make("30").text(), make("90").text());

        school.storage.inTransaction(() -> school.tokens.endAll(ada));

        assertThat(texts).allSatisfy(text -> assertThat(recognise(text)).isEmpty());
        assertThat(mine()).isEmpty();
        assertThat(school.storage.rows("audit_entry")).isEqualTo(4);
    }

    @Test
    void tokenOfSomebodyElse_isNeitherListedNorEnded() {
        String text = make("30").text();
        UUID id = newest().id();
        Actor.Person ben = school.learner("ben@example.org");

        school.storage.inTransaction(() -> school.tokens.end(id, ben));
        school.storage.inTransaction(() -> school.tokens.endAll(ben));

        assertThat(school.storage.transaction(() -> school.tokens.mine(ben))).isEmpty();
        assertThat(recognise(text)).isPresent();
    }

    @Test
    void tokenDies_withItsAccount() {
        Actor.Person ben = school.learner("ben@example.org");
        String text = make("30", ben).text();

        school.storage.inTransaction(() -> {
            for (String table : List.of("sign_in", "account")) {
                school.storage
                        .entities()
                        .createNativeQuery("delete from " + table + " where "
                                + (table.equals("account") ? "id" : "account_id") + " = ?")
                        .setParameter(1, ben.accountId())
                        .executeUpdate();
            }
        });

        assertThat(recognise(text)).isEmpty();
        assertThat(school.storage.rows("personal_token")).isZero();
    }

    @Test
    void making_isNotedAndToldByMail_withoutTheToken() {
        String text = make("30").text();

        assertThat(trail()).containsExactly(Deed.TOKEN_MADE);
        assertThat(school.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo(ADA);
            assertThat(mail.letter().subject()).isEqualTo("A new token");
            assertThat(mail.letter().body())
                    .contains("my laptop", "https://learning.example.org/me/security/tokens")
                    .doesNotContain(text);
        });
    }

    @Test
    void making_asksForASecretThatWasShownLately() {
        school.clock.pass(Duration.ofMinutes(11));

        assertThatExceptionOfType(ConfirmationRequired.class).isThrownBy(() -> make("30"));
        assertThatExceptionOfType(SignInRequired.class)
                .isThrownBy(() -> school.tokens.make(draft("x", COURSES, "30"), Actor.visitor()));
        assertThat(mine()).isEmpty();
    }

    @Test
    void whatIsTypedWrong_isSaidFieldByField() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> make(draft(" ", List.of("everything:write"), "9999")))
                .satisfies(rejected -> assertThat(rejected.faults())
                        .extracting(Rejected.Fault::field)
                        .containsExactly(TokenDraft.NAME, TokenDraft.SCOPES, TokenDraft.DAYS));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> make(draft("x".repeat(61), COURSES, "30")));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> make(draft("one\ntwo", COURSES, "30")));
    }

    @Test
    void nobody_hasMoreThanTwenty() {
        for (int n = 0; n < Tokens.MOST; n++) {
            make("30");
        }

        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> make("30"));
        assertThat(mine()).hasSize(Tokens.MOST);
    }

    @Test
    void use_costsOneStatement_andOneMoreOnceADay() {
        String text = make("30").text();

        assertThat(statements(text)).isEqualTo(2);
        assertThat(statements(text)).isEqualTo(1);
        assertThat(newest().usedOn()).contains(LocalDate.parse("2026-11-21"));
        school.clock.pass(Duration.ofDays(1));
        assertThat(statements(text)).isEqualTo(2);
        assertThat(newest().usedOn()).contains(LocalDate.parse("2026-11-22"));
    }

    @Test
    void whatCannotBeAToken_costsNoStatement() {
        assertThat(statements("lms_pat_nonsense")).isZero();
    }

    @Test
    void tokenThatEndsInAWeek_isAnnouncedOnce() {
        make("30");
        make("7");
        school.storage.inTransaction(() -> school.outboxStore.newest(0, 50).forEach(mail -> mail.sent(Instant.EPOCH)));
        long before = school.storage.rows("outbox_mail");

        work();
        assertThat(school.storage.rows("outbox_mail")).isEqualTo(before);
        school.clock.pass(Duration.ofDays(23).plusSeconds(1));
        work();
        work();

        assertThat(school.storage.rows("outbox_mail"))
                .as("of one made for a week its person knows the end")
                .isEqualTo(before + 1);
    }

    private FreshToken make(String days) {
        return make(days, ada);
    }

    private FreshToken make(String days, Actor actor) {
        return school.storage.transaction(() -> school.tokens.make(draft("my laptop", COURSES, days), actor));
    }

    private void make(TokenDraft draft) {
        school.storage.inTransaction(() -> school.tokens.make(draft, ada));
    }

    private static TokenDraft draft(String name, List<String> scopes, String days) {
        return new TokenDraft(name, scopes, days);
    }

    private Optional<Bearer> recognise(String text) {
        return school.storage.transaction(() -> school.tokenCheck.recognise(text));
    }

    private int statements(String text) {
        return school.storage.statements(() -> recognise(text));
    }

    private void work() {
        school.storage.inTransaction(school.tokenUpkeep::work);
    }

    private List<TokenView> mine() {
        return school.storage.transaction(() -> school.tokens.mine(ada));
    }

    private TokenView newest() {
        return mine().get(0);
    }

    private List<Deed> trail() {
        return school.storage.transaction(() -> school.storage
                .entities()
                .createQuery("select e from AuditEntry e order by e.seq", lms.web.audit.domain.AuditEntry.class)
                .getResultStream()
                .map(entry -> entry.noted().deed())
                .toList());
    }
}
