package lms.web.cohort.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.UUID;
import lms.content.RunSheet;
import lms.web.account.persistence.JpaContacts;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.persistence.JpaFacilitatorShelf;
import lms.web.catalogue.usecase.FacilitatorTexts;
import lms.web.catalogue.usecase.RunSheetTitles;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Role;
import lms.web.testkit.Curricula;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Notes, answers and run sheets are for the coaches of the cohort, at the release it reads, and for nobody else. */
@ParameterizedClass
@EnumSource(Engine.class)
class FacilitationTest {

    private static final String LESSON = "debrief";
    private static final String SECRET = "Bring cards for the pairs";

    private final CohortOffice office;
    private final Facilitation facilitation;
    private final Actor.Person officer;
    private final UUID cohort;

    FacilitationTest(Engine engine) {
        office = new CohortOffice(new School(engine));
        var entities = office.school.storage.entities();
        var shelf = new JpaFacilitatorShelf(entities);
        var views = new CohortViews(
                office.store, office.school.shelf, office.school.units, new JpaContacts(entities), office.school.clock);
        facilitation = new Facilitation(office.store, views, new FacilitatorTexts(shelf), new RunSheetTitles(shelf));
        officer = office.officer("officer@example.org", "/wales/");
        cohort = office.openCohort(officer, 5);
    }

    @Test
    void coach_readsNotesAndRunSheetsOfTheReleaseThatTheCohortReads() {
        office.school.publish(
                Curricula.with(
                        Curricula.organiserTraining(),
                        "lessons/debrief.md",
                        text -> text.replace(SECRET, "Bring nothing at all")),
                Visibility.MEMBERS);
        Actor.Person coach = with(new Grant(Role.COACH, Grant.ScopeKind.COHORT, cohort.toString()));

        assertThat(lesson(coach)).contains(SECRET);
        FacilitationView view = office.school.storage.transaction(() -> facilitation.open(cohort, coach));
        assertThat(view.runSheets().days()).isNotEmpty();
        assertThat(view.runSheets().lesson(LESSON)).isPresent();
    }

    @Test
    void everybodyElse_findsNothing() {
        UUID other = office.openCohort(officer, 5);
        refused(with());
        refused(officer);
        refused(with(new Grant(Role.ADMINISTRATOR, Grant.ScopeKind.SITE, "")));
        refused(with(new Grant(Role.AUTHOR, Grant.ScopeKind.SITE, "")));
        refused(with(new Grant(Role.COACH, Grant.ScopeKind.COHORT, other.toString())));
        refused(Actor.visitor());
    }

    @Test
    void officer_choosesRunSheetsByTheirTitlesAndDoesNotSeeWhatIsInThem() {
        assertThat(office.school.storage.transaction(() -> facilitation.titles(cohort, officer)))
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day.items()).isEmpty())
                .extracting(RunSheet::id)
                .contains("a-day-in-one-room");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.school.storage.inTransaction(() -> facilitation.titles(cohort, with())));
    }

    private void refused(Actor actor) {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.school.storage.inTransaction(() -> facilitation.open(cohort, actor)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lesson(actor));
    }

    private String lesson(Actor actor) {
        return office.school
                .storage
                .transaction(() -> facilitation.lesson(cohort, LESSON, "en", actor))
                .toString();
    }

    private Actor.Person with(Grant... grants) {
        return new Actor.Person(office.school.ids.next(), office.school.ids.next(), "Somebody", "en", Set.of(grants));
    }
}
