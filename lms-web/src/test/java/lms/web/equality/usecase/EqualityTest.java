package lms.web.equality.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import lms.web.account.persistence.JpaNotInReports;
import lms.web.consent.domain.ConsentKind;
import lms.web.consent.domain.Wording;
import lms.web.consent.usecase.ConsentView;
import lms.web.equality.domain.Figures;
import lms.web.equality.persistence.JpaManySheets;
import lms.web.equality.persistence.JpaOwnSheets;
import lms.web.equality.persistence.JpaSnapshots;
import lms.web.equality.wording.MessageEqualityWords;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.ConfirmationRequired;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.Standing;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** From a person's form to the figures: what is kept, what is counted, and when it is gone. */
@ParameterizedClass
@EnumSource(Engine.class)
class EqualityTest {

    private static final Duration QUARTER = Duration.ofDays(92);

    private final School school;
    private final OwnAnswers own;
    private final Reports reports;
    private final EqualityPart part;
    private final Actor.Person ada;

    EqualityTest(Engine engine) {
        this.school = new School(engine);
        var entities = school.storage.entities();
        var sealed = new SealedAnswers(school.vault);
        var sheets = new JpaOwnSheets(entities);
        this.own = new OwnAnswers(sheets, sealed, school.consents, school.clock);
        school.consentsWithdrawn.tell(own::follow);
        this.reports = new Reports(
                new JpaManySheets(entities),
                new JpaSnapshots(entities, school.ids),
                sealed,
                school.consents,
                new JpaNotInReports(entities),
                school.retention,
                school.ids,
                school.clock);
        this.part = new EqualityPart(sheets, sealed, new MessageEqualityWords());
        this.ada = school.learner("ada@example.org");
    }

    @Test
    void answers_are_the_persons_to_read_change_and_withdraw() {
        save(ada, Map.of("sex", "female", "religion", "prefer-not"));
        assertThat(chosen(ada)).containsExactlyInAnyOrderEntriesOf(Map.of("sex", "female", "religion", "prefer-not"));

        save(ada, Map.of("age", "25-34"));
        assertThat(chosen(ada)).containsExactlyEntriesOf(Map.of("age", "25-34"));
        assertThat(school.storage.rows("equality_sheet")).isEqualTo(1);

        school.storage.inTransaction(() -> own.withdraw(ada));
        assertThat(chosen(ada)).isEmpty();
        assertThat(school.storage.rows("equality_sheet")).isZero();
    }

    @Test
    void nothing_chosen_is_nothing_kept() {
        save(ada, Map.of("sex", "female"));
        save(ada, Map.of());

        assertThat(school.storage.rows("equality_sheet")).isZero();
    }

    @Test
    void nobody_else_reads_them() {
        save(ada, Map.of("sex", "female"));
        Actor.Person ben = school.learner("ben@example.org");

        assertThat(chosen(ben)).isEmpty();
    }

    @Test
    void the_row_leads_to_nobody_and_holds_no_answer_in_plain_words() {
        save(ada, Map.of("religion", "buddhist"));

        String row = school.storage.transaction(() -> List.of((Object[]) school.storage
                        .entities()
                        .createNativeQuery(
                                "select cast(id as text), answers, cast(first_on as text) from equality_sheet")
                        .getSingleResult())
                .toString());
        assertThat(row)
                .doesNotContain(ada.accountId().toString(), "buddhist", "religion")
                .contains("00:00:00");
        assertThat(school.trail()).as("the trail does not tell who answers").isEmpty();
    }

    @Test
    void browser_that_somebody_left_open_shows_and_takes_no_answers() {
        var unsure = new Actor.Person(
                ada.accountId(), ada.signInId(), "", "en", Set.of(), Standing.FULL, school.clock.instant());
        school.clock.pass(Duration.ofMinutes(11));

        assertThatExceptionOfType(ConfirmationRequired.class).isThrownBy(() -> chosen(unsure));
        assertThatExceptionOfType(ConfirmationRequired.class).isThrownBy(() -> save(unsure, Map.of("sex", "female")));
    }

    @Test
    void answer_that_was_not_offered_is_refused() {
        for (var chosen :
                List.of(Map.of("sex", "purple"), Map.of("shoe-size", "44"), Map.of("gender-identity", "different"))) {
            assertThatExceptionOfType(Rejected.class).isThrownBy(() -> save(ada, chosen));
        }
        assertThat(school.storage.rows("equality_sheet")).isZero();
    }

    @Test
    void question_that_needs_agreement_is_asked_by_agreement_and_its_answer_goes_with_it() {
        assertThat(asks(ada, "gender-identity")).isFalse();

        agree(ada, "yes");
        assertThat(asks(ada, "gender-identity")).isTrue();
        save(ada, Map.of("gender-identity", "same", "sex", "female"));

        agree(ada, "no");
        assertThat(asks(ada, "gender-identity")).isFalse();
        assertThat(chosen(ada)).containsExactlyEntriesOf(Map.of("sex", "female"));
    }

    @Test
    void export_holds_the_answers_in_words_and_erasure_takes_them() {
        save(ada, Map.of("sex", "female"));
        Scope.Own whose = new Scope.Own(ada.accountId());

        assertThat(school.storage.transaction(() -> part.part(whose, "en")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.value()).isEqualTo("Female"));
        school.storage.inTransaction(() -> part.erase(whose));
        school.storage.inTransaction(() -> part.erase(whose));
        assertThat(school.storage.rows("equality_sheet")).isZero();
    }

    @Test
    void figures_come_when_the_quarter_is_over_and_never_change() {
        answer(60, 0, "female", "male");
        close();
        assertThat(published()).as("the quarter is not over").isEmpty();

        school.clock.pass(QUARTER);
        close();
        List<ReportView> first = published();
        assertThat(first).singleElement().satisfies(report -> {
            assertThat(report.quarter()).isEqualTo("2026-Q4");
            assertThat(report.people()).isEqualTo(60);
            assertThat(report.tables()).extracting(Figures::question).contains("sex");
        });

        answer(30, 0, "female", "prefer-not");
        close();
        school.clock.pass(QUARTER);
        close();
        assertThat(published()).isEqualTo(first);
    }

    @Test
    void too_few_are_counted_with_those_who_come_later() {
        answer(49, 0, "female", "male");
        school.clock.pass(QUARTER);
        close();
        assertThat(published()).isEmpty();

        answer(1, 49, "female", "male");
        close();
        assertThat(published()).as("that quarter is closed").isEmpty();
        school.clock.pass(QUARTER);
        close();
        assertThat(published()).extracting(ReportView::people).containsExactly(50);
    }

    @Test
    void nobody_is_counted_twice() {
        answer(60, 0, "female", "male");
        school.clock.pass(QUARTER);
        close();

        answer(60, 0, "male", "female");
        answer(50, 60, "female", "male");
        school.clock.pass(QUARTER);
        close();

        assertThat(published()).extracting(ReportView::people).containsExactly(50, 60);
    }

    @Test
    void answer_that_was_withdrawn_is_in_no_figures_to_come() {
        answer(60, 0, "female", "male");
        for (int who = 0; who < 11; who++) {
            Actor.Person person = person(who);
            school.storage.inTransaction(() -> own.withdraw(person));
        }
        school.clock.pass(QUARTER);
        close();

        assertThat(published()).isEmpty();
    }

    @Test
    void answers_by_an_agreement_that_new_words_ended_are_not_counted() {
        for (int who = 0; who < 60; who++) {
            Actor.Person person = school.learner("person" + who + "@example.org");
            agree(person, "yes");
            save(
                    person,
                    Map.of(
                            "sex",
                            who % 2 == 0 ? "female" : "male",
                            "gender-identity",
                            who % 3 == 0 ? "different" : "same"));
        }
        var reworded = school.consents(() -> List.of(
                new Wording(ConsentKind.GENDER_IDENTITY, "en", "Title", "New words", "Yes", "No"),
                new Wording(ConsentKind.COHORT_NAMES, "en", "Title", "New words", "Yes", "No")));
        var entities = school.storage.entities();
        var later = new Reports(
                new JpaManySheets(entities),
                new JpaSnapshots(entities, school.ids),
                new SealedAnswers(school.vault),
                reworded,
                new JpaNotInReports(entities),
                school.retention,
                school.ids,
                school.clock);
        school.clock.pass(QUARTER);
        school.storage.inTransaction(later::closeQuarter);

        assertThat(published().get(0).tables())
                .extracting(Figures::question)
                .contains("sex")
                .doesNotContain("gender-identity");
    }

    @Test
    void officers_and_administrators_read_figures_and_nobody_else_does() {
        for (Grant grant : List.of(
                new Grant(Role.OFFICER, Grant.ScopeKind.UNIT, "/wales/"),
                new Grant(Role.ADMINISTRATOR, Grant.ScopeKind.SITE, ""))) {
            assertThat(school.storage.transaction(() -> reports.published(holding(grant))))
                    .isEmpty();
        }
        for (Grant grant : List.of(
                new Grant(Role.AUDITOR, Grant.ScopeKind.SITE, ""),
                new Grant(Role.COACH, Grant.ScopeKind.COHORT, school.ids.next().toString()))) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> school.storage.transaction(() -> reports.published(holding(grant))));
        }
    }

    @Test
    void whoever_restricted_the_use_of_their_data_is_not_counted() {
        answer(49, 0, "female", "male");
        save(ada, Map.of("sex", "female"));
        school.storage.inTransaction(() -> school.dataUse.restrict(true, ada));
        school.clock.pass(QUARTER);
        close();

        assertThat(published()).isEmpty();
    }

    @Test
    void answers_go_36_months_after_they_were_saved() {
        save(ada, Map.of("sex", "female"));

        // They were saved on 21 November 2026, of which no hour is kept.
        school.clock.pass(Duration.between(school.clock.instant(), java.time.Instant.parse("2029-11-21T00:00:00Z")));
        assertThat(forget()).isZero();
        school.clock.pass(Duration.ofSeconds(1));
        assertThat(forget()).isEqualTo(1);
    }

    @Test
    void clock_that_leapt_closes_no_quarter_and_deletes_nothing_until_somebody_confirms_the_time() {
        answer(60, 0, "female", "male");
        school.storage.transaction(school.retentionWork::take);
        school.clock.pass(Duration.ofDays(3 * 366));
        close();

        assertThat(published()).isEmpty();
        assertThat(forget()).isZero();

        school.storage.inTransaction(
                () -> school.retention.confirmTime(holding(new Grant(Role.ADMINISTRATOR, Grant.ScopeKind.SITE, ""))));
        close();
        assertThat(published()).hasSize(1);
        assertThat(forget()).isEqualTo(60);
    }

    @Test
    void clock_that_is_set_right_again_closes_the_quarter_that_is_over() {
        answer(60, 0, "female", "male");
        school.storage.transaction(school.retentionWork::take);
        school.clock.pass(Duration.ofDays(800));
        close();
        school.clock.pass(Duration.ofDays(-800));
        for (int day = 0; day < QUARTER.toDays(); day++) {
            school.clock.pass(Duration.ofDays(1));
            school.storage.inTransaction(() -> school.retentionStore.hold().see(school.clock.instant()));
        }
        close();

        assertThat(published()).extracting(ReportView::quarter).containsExactly("2026-Q4");
    }

    private int forget() {
        return school.storage.transaction(reports::forget);
    }

    private void close() {
        school.storage.inTransaction(reports::closeQuarter);
    }

    private List<ReportView> published() {
        return school.storage.transaction(
                () -> reports.published(holding(new Grant(Role.ADMINISTRATOR, Grant.ScopeKind.SITE, ""))));
    }

    private Actor.Person holding(Grant grant) {
        return new Actor.Person(ada.accountId(), ada.signInId(), "", "en", Set.of(grant));
    }

    /** So many people, the first of this number, answer: a third of them the one thing, the others the other. */
    private void answer(int people, int first, String one, String other) {
        IntStream.range(first, first + people)
                .forEach(who -> save(person(who), Map.of("sex", who % 3 == 0 ? one : other)));
    }

    /** Nobody needs an account to be told apart by it. */
    private final Map<Integer, Actor.Person> people = new HashMap<>();

    private Actor.Person person(int who) {
        return people.computeIfAbsent(
                who, each -> new Actor.Person(school.ids.next(), school.ids.next(), "", "en", Set.of()));
    }

    private void save(Actor.Person person, Map<String, String> chosen) {
        school.storage.inTransaction(() -> own.save(chosen, person));
    }

    private boolean asks(Actor.Person person, String question) {
        return school.storage.transaction(() -> own.read(person)).questions().stream()
                .anyMatch(asked -> asked.name().equals(question));
    }

    private Map<String, String> chosen(Actor.Person person) {
        return school.storage.transaction(() -> own.read(person)).chosen();
    }

    private void agree(Actor.Person person, String choice) {
        school.clock.pass(Duration.ofSeconds(1));
        school.storage.inTransaction(() -> {
            ConsentView view = school.consents.mine("en", person).stream()
                    .filter(each -> each.kind() == ConsentKind.GENDER_IDENTITY)
                    .findFirst()
                    .orElseThrow();
            school.consents.answer("gender-identity", view.hash(), choice, person);
        });
    }
}
