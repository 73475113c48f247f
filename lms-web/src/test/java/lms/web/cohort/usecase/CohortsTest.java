package lms.web.cohort.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import lms.web.audit.domain.Deed;
import lms.web.catalogue.domain.Visibility;
import lms.web.cohort.domain.CohortInvitation.Part;
import lms.web.cohort.domain.CohortState;
import lms.web.cohort.domain.PlaceState;
import lms.web.learning.usecase.CourseView;
import lms.web.learning.usecase.LessonAddress;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.testkit.Curricula;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Planning a cohort, inviting to it, seeing its people, and moving it to another release. */
class CohortsTest {

    private static final String FIRST_LESSON = "doorstep-conversations";

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whoeverIsListed_learnsWhoLookedAtTheList_sinceTheyAreOnIt(Engine engine) {
        var office = new CohortOffice(new School(engine));
        Actor.Person officer = office.officer("officer@example.org", "/wales/");
        Actor.Person early = office.school.learner("early@example.org");
        Actor.Person late = office.school.learner("late@example.org");
        UUID cohort = office.openCohort(officer, 5);
        in(office, () -> office.places.ask(cohort, early));
        office.school.clock.pass(Duration.ofHours(2));
        in(office, () -> office.roster.of(cohort, officer));
        assertThat(looks(office, early)).isZero();

        in(office, () -> office.roster.look(cohort, officer));
        office.school.clock.pass(Duration.ofHours(2));
        in(office, () -> office.places.ask(cohort, late));

        assertThat(looks(office, early)).isEqualTo(1);
        assertThat(looks(office, late)).isZero();
        assertThat(looks(office, officer)).isZero();
        in(office, () -> office.places.giveUp(cohort, early));
        in(office, () -> office.roster.look(cohort, officer));
        assertThat(looks(office, early))
                .as("whoever gave a place up is still listed")
                .isEqualTo(2);
        assertThat(looks(office, late)).isEqualTo(1);
    }

    private static long looks(CohortOffice office, Actor.Person person) {
        return office.school.storage.transaction(() -> office.school.myTrail.read(1, person).lines().stream()
                .filter(line -> line.deed() == Deed.PEOPLE_READ)
                .count());
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void draft_thatCannotBe_isRefusedWithEveryFaultAtOnce(Engine engine) {
        var office = new CohortOffice(new School(engine));
        var officer = office.officer("officer@example.org", "/wales/");
        var wrong = new CohortDraft("x", " ", "/england/", "xx", "PIGEON", "", "0", "tomorrow", "2027-01-01");

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> in(office, () -> office.cohorts.create(wrong, officer)))
                .satisfies(rejected -> assertThat(rejected.faults().stream().map(Rejected.Fault::field))
                        .containsExactly("name", "unit", "language", "delivery", "admission", "places", "starts"));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void somebodyWithoutUnit_cannotPlan(Engine engine) {
        var office = new CohortOffice(new School(engine));
        Actor.Person learner = office.school.learner("learner@example.org");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> in(office, () -> office.cohorts.choices(learner)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> in(office, () -> office.cohorts.create(CohortOffice.draft(3), learner)));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void invitation_looksTheSameToTheOfficerWhetherThereIsAnAccountOrNot(Engine engine) {
        var office = new CohortOffice(new School(engine));
        var officer = office.officer("officer@example.org", "/wales/");
        UUID cohort = office.openCohort(officer, 5);
        Actor.Person known = office.school.learner("known@example.org");

        SentInvitations sent = office.school.storage.transaction(
                () -> office.invitations.invite(cohort, "Known@example.org\nnew@example.org; ", Part.LEARNER, officer));

        assertThat(sent.sent().stream().map(SentInvitations.Sent::email))
                .containsExactly("known@example.org", "new@example.org");
        assertThat(office.mails())
                .containsExactlyInAnyOrder(
                        "known@example.org: An invitation for you", "new@example.org: An invitation for you");
        RosterView roster = office.school.storage.transaction(() -> office.roster.of(cohort, officer));
        assertThat(roster.people()).isEmpty();
        assertThat(roster.openInvitations()).isEqualTo(2);

        in(office, () -> office.places.ask(cohort, known));
        roster = office.school.storage.transaction(() -> office.roster.of(cohort, officer));
        assertThat(roster.people().stream().map(RosterView.Entry::displayName))
                .containsExactly("Name of known@example.org");
        assertThat(roster.openInvitations()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void linkOfAnInvitation_leadsEachWhereTheyCanAnswer(Engine engine) {
        var office = new CohortOffice(new School(engine));
        var officer = office.officer("officer@example.org", "/wales/");
        UUID cohort = office.openCohort(officer, 5);
        Actor.Person known = office.school.learner("known@example.org");
        var sent = office.school
                .storage
                .transaction(() ->
                        office.invitations.invite(cohort, "known@example.org new@example.org", Part.LEARNER, officer))
                .sent();

        assertThat(land(office, sent.get(0).token(), known).kind()).isEqualTo(Invitations.Landing.Kind.FOR_YOU);
        assertThat(land(office, sent.get(1).token(), known).kind()).isEqualTo(Invitations.Landing.Kind.FOR_ANOTHER);
        assertThat(land(office, sent.get(0).token(), Actor.visitor()).kind())
                .isEqualTo(Invitations.Landing.Kind.SIGN_IN);
        assertThat(land(office, sent.get(1).token(), Actor.visitor()).kind())
                .isEqualTo(Invitations.Landing.Kind.MAKE_ACCOUNT);
        assertThat(land(office, "guessed", known)).isEqualTo(land(office, "guessed", Actor.visitor()));
        office.school.clock.pass(Duration.ofDays(14));
        assertThat(land(office, sent.get(1).token(), Actor.visitor()).kind())
                .isEqualTo(Invitations.Landing.Kind.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void placeByInvitation_isNotTakenAgainWithoutOneNorByWhoeverIsAskedToCoach(Engine engine) {
        var office = new CohortOffice(new School(engine));
        var officer = office.officer("officer@example.org", "/wales/");
        UUID cohort = office.openCohort(officer, 5);
        in(office, () -> office.cohorts.change(cohort, CohortOffice.draft(5, "INVITATION"), officer));
        Actor.Person learner = office.school.learner("learner@example.org");
        Actor.Person coach = office.school.learner("coach@example.org");
        in(office, () -> office.invitations.invite(cohort, "learner@example.org", Part.LEARNER, officer));
        in(office, () -> office.invitations.invite(cohort, "coach@example.org", Part.COACH, officer));
        in(office, () -> office.places.ask(cohort, learner));
        UUID place = office.school
                .storage
                .transaction(() -> office.roster.of(cohort, officer))
                .people()
                .get(0)
                .placeId();

        in(office, () -> office.roster.remove(cohort, place, officer));

        for (Actor.Person each : List.of(learner, coach)) {
            assertThatExceptionOfType(Conflict.class)
                    .isThrownBy(() -> in(office, () -> office.places.ask(cohort, each)));
            assertThat(office.school
                            .storage
                            .transaction(() -> office.places.open(cohort, each))
                            .mayAsk())
                    .isFalse();
        }
        in(office, () -> office.invitations.invite(cohort, "learner@example.org", Part.LEARNER, officer));
        in(office, () -> office.places.ask(cohort, learner));
        assertThat(office.school
                        .storage
                        .transaction(() -> office.places.open(cohort, learner))
                        .state())
                .contains(PlaceState.ENROLLED);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void personAskedToCoach_leadsTheCohortOnceTheySayYes(Engine engine) {
        var office = new CohortOffice(new School(engine));
        var officer = office.officer("officer@example.org", "/wales/");
        UUID cohort = office.openCohort(officer, 5);
        office.school.enter("coach@example.org");
        String secret = office.school.signIn("coach@example.org");
        Actor.Person before = office.school.recognise(secret);
        in(office, () -> office.invitations.invite(cohort, "coach@example.org", Part.COACH, officer));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> in(office, () -> office.cohorts.open(cohort, before)));

        in(office, () -> office.invitations.acceptCoaching(cohort, before));

        Actor.Person coach = office.school.recognise(secret);
        CohortView view = office.school.storage.transaction(() -> office.cohorts.open(cohort, coach));
        assertThat(view.mayFacilitate()).isTrue();
        assertThat(view.mayRun()).isFalse();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> in(office, () -> office.cohorts.become(cohort, CohortState.CANCELLED, coach)));

        in(office, () -> office.invitations.endCoaching(cohort, coach.accountId(), officer));
        Actor.Person after = office.school.recognise(secret);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> in(office, () -> office.cohorts.open(cohort, after)));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void roster_saysCompletedExactlyWhenTheLearnersOwnPageDoes(Engine engine) {
        var office = new CohortOffice(new School(engine));
        var officer = office.officer("officer@example.org", "/wales/");
        UUID cohort = office.openCohort(officer, 5);
        Actor.Person learner = office.school.learner("learner@example.org");
        in(office, () -> office.places.ask(cohort, learner));

        for (String lesson : lessons(office, learner)) {
            assertThat(completed(office, cohort, officer))
                    .isEqualTo(course(office, learner).progress().isFinished());
            in(
                    office,
                    () -> office.school.lessons.markComplete(new LessonAddress(CohortOffice.COURSE, lesson), learner));
        }
        assertThat(completed(office, cohort, officer))
                .as("the required quiz is missing")
                .isEqualTo(course(office, learner).progress().isFinished())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void cohort_staysOnItsReleaseUntilItIsMoved_andProgressStays(Engine engine) {
        var office = new CohortOffice(new School(engine));
        var officer = office.officer("officer@example.org", "/wales/");
        UUID cohort = office.openCohort(officer, 5);
        Actor.Person learner = office.school.learner("learner@example.org");
        Actor.Person alone = office.school.learner("alone@example.org");
        in(office, () -> office.places.ask(cohort, learner));
        in(office, () -> office.school.courses.join(CohortOffice.COURSE, alone));
        in(
                office,
                () -> office.school.lessons.markComplete(
                        new LessonAddress(CohortOffice.COURSE, FIRST_LESSON), learner));

        office.school.publish(
                Curricula.with(
                        Curricula.organiserTraining(),
                        "lessons/doorstep-conversations.md",
                        text -> text.replaceFirst("title: .*", "title: Talking at the door")
                                .replaceFirst("(?m)^# .*", "# Talking at the door")),
                Visibility.MEMBERS);

        assertThat(title(office, learner)).isNotEqualTo("Talking at the door");
        assertThat(title(office, alone)).isEqualTo("Talking at the door");

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> in(office, () -> office.cohorts.useRelease(cohort, 2, 2, officer)));
        in(office, () -> office.cohorts.useRelease(cohort, 2, 1, officer));

        assertThat(title(office, learner)).isEqualTo("Talking at the door");
        assertThat(course(office, learner).progress().done()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void lessonThatIsNewerThanTheCohortsRelease_isReadAsItIsPublished(Engine engine) {
        var office = new CohortOffice(new School(engine));
        var officer = office.officer("officer@example.org", "/wales/");
        UUID cohort = office.openCohort(officer, 5);
        Actor.Person learner = office.school.learner("learner@example.org");
        in(office, () -> office.places.ask(cohort, learner));
        var grown = Curricula.with(
                Curricula.with(
                        Curricula.organiserTraining(),
                        "curriculum.yml",
                        text -> text.replace("lessons: [debrief]", "lessons: [debrief, brand-new]")),
                "lessons/brand-new.md",
                text -> """
                        ---
                        id: brand-new
                        title: Brand new
                        timing: {self-paced: 5m}
                        objectives: [{id: brand-new-1, text: Find what is new}]
                        ---
                        ## New

                        A lesson that the cohort does not have.
                        """);
        office.school.publish(grown, Visibility.MEMBERS);

        var view = office.school.storage.transaction(
                () -> office.school.lessons.open(new LessonAddress(CohortOffice.COURSE, "brand-new"), "en", learner));

        assertThat(view.text().title()).isEqualTo("Brand new");
        assertThat(course(office, learner).course().outline().lesson("brand-new"))
                .isEmpty();
    }

    private static boolean completed(CohortOffice office, UUID cohort, Actor officer) {
        var people = office.school
                .storage
                .transaction(() -> office.roster.of(cohort, officer))
                .people();
        assertThat(people).singleElement().extracting(RosterView.Entry::state).isEqualTo(PlaceState.ENROLLED);
        return people.get(0).completedAt().isPresent();
    }

    private static CourseView course(CohortOffice office, Actor actor) {
        return office.school.storage.transaction(() -> office.school.courses.open(CohortOffice.COURSE, actor));
    }

    private static List<String> lessons(CohortOffice office, Actor actor) {
        return course(office, actor).course().outline().lessons().stream()
                .map(lesson -> lesson.slug())
                .toList();
    }

    private static String title(CohortOffice office, Actor actor) {
        return office.school
                .storage
                .transaction(() ->
                        office.school.lessons.open(new LessonAddress(CohortOffice.COURSE, FIRST_LESSON), "en", actor))
                .text()
                .title();
    }

    private static Invitations.Landing land(CohortOffice office, String token, Actor actor) {
        return office.school.storage.transaction(() -> office.invitations.land(token, actor));
    }

    private static void in(CohortOffice office, Runnable deed) {
        office.school.storage.inTransaction(deed);
    }
}
