package lms.web.consent.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.AuditPart;
import lms.web.consent.domain.ConsentKind;
import lms.web.consent.domain.Wording;
import lms.web.consent.wording.ConsentFile;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.SignInRequired;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What counts as agreed, and for how long. */
@ParameterizedClass
@EnumSource(Engine.class)
class ConsentsTest {

    private static final ConsentKind NAMES = ConsentKind.COHORT_NAMES;

    private final School school;
    private final Actor.Person ada;
    private final Actor.Person ben;
    private Consents consents;

    ConsentsTest(Engine engine) {
        this.school = new School(engine);
        this.consents = school.consents;
        this.ada = school.learner("ada@example.org");
        this.ben = school.learner("ben@example.org");
    }

    @Test
    void nobody_agrees_to_anything_before_they_said_so() {
        assertThat(given(ada)).isFalse();
        assertThat(mine("en")).allSatisfy(view -> {
            assertThat(view.answer()).isEmpty();
            assertThat(view.asksAgain()).isFalse();
        });
    }

    @Test
    void yes_holds_for_that_person_and_that_thing_alone() {
        answer("yes", ada);

        assertThat(given(ada)).isTrue();
        assertThat(given(ben)).isFalse();
        assertThat(school.storage.transaction(() -> consents.given(ada.accountId(), ConsentKind.GENDER_IDENTITY)))
                .isFalse();
        assertThat(school.storage.transaction(() -> consents.given(Set.of(ada.accountId(), ben.accountId()), NAMES)))
                .containsExactly(ada.accountId());
    }

    @Test
    void taking_it_back_holds_at_once_and_is_told_to_who_must_know() {
        answer("yes", ada);
        answer("no", ada);

        assertThat(given(ada)).isFalse();
        assertThat(school.consentsWithdrawn.all()).containsExactly(new ConsentWithdrawn(ada.accountId(), NAMES));
    }

    @Test
    void every_answer_stays_in_the_history_with_its_words() {
        answer("yes", ada);
        answer("no", ada);
        answer("yes", ada);

        assertThat(view("en").history())
                .extracting(ConsentView.Answered::agreed)
                .containsExactly(true, false, true);
        assertThat(view("en").history()).allSatisfy(past -> {
            assertThat(past.wording().words()).contains("the page of the cohort");
            assertThat(past.channel()).isEqualTo("page");
        });
        assertThat(school.trail())
                .extracting(AuditPart.Line::deed)
                .containsExactly(Deed.CONSENT_GIVEN, Deed.CONSENT_REFUSED, Deed.CONSENT_GIVEN);
    }

    @Test
    void the_same_answer_twice_is_one() {
        answer("yes", ada);
        answer("yes", ada);

        assertThat(school.storage.rows("consent_answer")).isEqualTo(1);
        assertThat(school.trail()).hasSize(1);
    }

    @Test
    void new_words_ask_again_and_until_then_it_counts_as_not_given() {
        answer("yes", ada);
        answer("no", ben);

        consents = withWords("Everybody in the world reads your name.");

        assertThat(given(ada)).isFalse();
        assertThat(view("en").asksAgain()).isTrue();
        assertThat(view("en").answer()).isEmpty();
        assertThat(view("en").history()).hasSize(1);
        assertThat(asksAgain(ada)).isTrue();
        assertThat(asksAgain(ben))
                .as("who said no is not asked again and again")
                .isFalse();

        answer("yes", ada);
        assertThat(given(ada)).isTrue();
        assertThat(asksAgain(ada)).isFalse();
    }

    @Test
    void words_that_come_back_need_no_new_answer() {
        answer("yes", ada);
        withWords("Others.");

        consents = school.consents(this::shipped);

        assertThat(given(ada)).isTrue();
        assertThat(school.storage.rows("consent_wording")).isEqualTo(4 + 1);
    }

    @Test
    void new_words_in_one_language_ask_again_only_those_who_read_it() {
        answer("yes", ada);
        answerIn("cy", "yes", ben);

        consents = withWords("Everybody in the world reads your name.");

        assertThat(given(ada)).isFalse();
        assertThat(given(ben)).isTrue();
    }

    @Test
    void answer_to_words_that_were_changed_meanwhile_is_refused() {
        String old = view("en").hash();
        consents = withWords("Everybody in the world reads your name.");

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> school.storage.inTransaction(() -> consents.answer("cohort-names", old, "yes", ada)))
                .satisfies(refused ->
                        assertThat(refused.faults().get(0).messageKey()).isEqualTo("error.consent.changed"));
        assertThat(school.storage.rows("consent_answer")).isZero();
    }

    @Test
    void nothing_but_yes_and_no_is_an_answer() {
        for (String choice : List.of("", "maybe", "YES")) {
            assertThatExceptionOfType(Rejected.class).isThrownBy(() -> answer(choice, ada));
        }
        assertThat(given(ada)).isFalse();
    }

    @Test
    void what_nobody_is_asked_is_not_found() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> school.storage.inTransaction(
                        () -> consents.answer("newsletter", view("en").hash(), "yes", ada)));
        assertThatExceptionOfType(SignInRequired.class)
                .isThrownBy(() -> school.storage.inTransaction(() -> consents.mine("en", Actor.visitor())));
    }

    @Test
    void answers_go_with_the_account() {
        answer("yes", ada);

        school.storage.inTransaction(() -> {
            for (String table : List.of("sign_in", "account")) {
                String column = table.equals("account") ? "id" : "account_id";
                school.storage
                        .entities()
                        .createNativeQuery("delete from " + table + " where " + column + " = cast(?1 as uuid)")
                        .setParameter(1, ada.accountId().toString())
                        .executeUpdate();
            }
        });

        assertThat(school.storage.rows("consent_answer")).isZero();
    }

    private Consents withWords(String words) {
        Stream<Wording> others = shipped().stream()
                .filter(wording ->
                        wording.kind() != NAMES || !wording.language().equals("en"));
        return school.consents(
                () -> Stream.concat(others, Stream.of(new Wording(NAMES, "en", "Title", words, "Yes", "No")))
                        .toList());
    }

    private List<Wording> shipped() {
        return new ConsentFile(school.settings).read();
    }

    private boolean given(Actor.Person person) {
        return school.storage.transaction(() -> consents.given(person.accountId(), NAMES));
    }

    private boolean asksAgain(Actor.Person person) {
        return school.storage.transaction(() -> consents.asksAgain(person));
    }

    private List<ConsentView> mine(String language) {
        return school.storage.transaction(() -> consents.mine(language, ada));
    }

    private ConsentView view(String language) {
        return school.storage.transaction(() -> consents.mine(language, ada)).stream()
                .filter(view -> view.kind() == NAMES)
                .findFirst()
                .orElseThrow();
    }

    private void answer(String choice, Actor.Person person) {
        answerIn("en", choice, person);
    }

    private void answerIn(String language, String choice, Actor.Person person) {
        school.clock.pass(Duration.ofSeconds(1));
        String hash = view(language).hash();
        school.storage.inTransaction(() -> consents.answer("cohort-names", hash, choice, person));
    }
}
