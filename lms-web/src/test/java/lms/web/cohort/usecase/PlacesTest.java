package lms.web.cohort.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import lms.web.cohort.domain.CohortInvitation.Part;
import lms.web.cohort.domain.CohortState;
import lms.web.cohort.domain.PlaceState;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.NotFound;
import lms.web.testkit.Engine;
import lms.web.testkit.Race;
import lms.web.testkit.School;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Places are given once each, and those who wait are served in their order. */
class PlacesTest {

    @ParameterizedTest
    @EnumSource(Engine.class)
    void places_askedForByTwoHundredAtOnce_areGivenOnceEachAndTheRestStandInOneLine(Engine engine) {
        var office = new CohortOffice(new School(engine));
        var officer = office.officer("officer@example.org", "/wales/");
        UUID cohort = office.openCohort(officer, 20);
        List<Actor.Person> people = people(office, 200);
        var next = new AtomicInteger();

        List<ParticipantView> answers = Race.of(
                200,
                () -> office.school.storage.transaction(
                        () -> office.places.ask(cohort, people.get(next.getAndIncrement()))));

        RosterView roster = roster(office, cohort, officer);
        assertThat(roster.cohort().counts()).isEqualTo(new CohortCard.Counts(20, 0, 180));
        assertThat(answers.stream().filter(view -> view.state().orElseThrow() == PlaceState.ENROLLED))
                .hasSize(20);
        assertThat(roster.people().stream()
                        .filter(entry -> entry.state() == PlaceState.WAITING)
                        .map(RosterView.Entry::waitingPosition))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 180).boxed().toList());
        assertThat(people.stream()
                        .filter(person -> office.school.storage.transaction(
                                () -> !office.school.enrolled.of(person.own()).isEmpty())))
                .as("enrolled in the course")
                .hasSize(20);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void place_givenUp_isOfferedToTheFirstWhoWaitsAndToNobodyElse(Engine engine) {
        var office = new CohortOffice(new School(engine));
        var officer = office.officer("officer@example.org", "/wales/");
        UUID cohort = office.openCohort(officer, 1);
        var people = people(office, 4);
        people.forEach(person -> office.school.storage.inTransaction(() -> office.places.ask(cohort, person)));

        office.school.storage.inTransaction(() -> office.places.giveUp(cohort, people.get(0)));

        assertThat(states(office, cohort, people))
                .containsExactly(PlaceState.WITHDRAWN, PlaceState.OFFERED, PlaceState.WAITING, PlaceState.WAITING);
        assertThat(mails(office)).contains("mail to two: A place is free for you");

        office.school.storage.inTransaction(() -> office.places.ask(cohort, people.get(2)));
        assertThat(states(office, cohort, people).get(2)).as("nobody jumps").isEqualTo(PlaceState.WAITING);

        office.school.storage.inTransaction(() -> office.places.ask(cohort, people.get(1)));
        assertThat(states(office, cohort, people).get(1)).isEqualTo(PlaceState.ENROLLED);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void offer_thatNobodyTakesInTime_goesToTheNext(Engine engine) {
        var office = new CohortOffice(new School(engine));
        var officer = office.officer("officer@example.org", "/wales/");
        UUID cohort = office.openCohort(officer, 1);
        var people = people(office, 3);
        people.forEach(person -> office.school.storage.inTransaction(() -> office.places.ask(cohort, person)));
        office.school.storage.inTransaction(() -> office.places.giveUp(cohort, people.get(0)));

        office.school.clock.pass(Duration.ofDays(2).minusSeconds(1));
        office.school.storage.inTransaction(office.places::lapse);
        assertThat(states(office, cohort, people).get(1)).isEqualTo(PlaceState.OFFERED);

        office.school.clock.pass(Duration.ofSeconds(1));
        office.school.storage.inTransaction(office.places::lapse);
        assertThat(states(office, cohort, people))
                .containsExactly(PlaceState.WITHDRAWN, PlaceState.WITHDRAWN, PlaceState.OFFERED);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void leavingTheCourse_givesThePlaceInItsCohortToTheNext(Engine engine) {
        var office = new CohortOffice(new School(engine));
        var officer = office.officer("officer@example.org", "/wales/");
        UUID cohort = office.openCohort(officer, 1);
        var people = people(office, 2);
        people.forEach(person -> office.school.storage.inTransaction(() -> office.places.ask(cohort, person)));

        office.school.storage.inTransaction(() -> office.school.courses.leave(CohortOffice.COURSE, people.get(0)));

        assertThat(states(office, cohort, people)).containsExactly(PlaceState.WITHDRAWN, PlaceState.OFFERED);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void morePlaces_areOfferedAtOnceToThoseWhoWait(Engine engine) {
        var office = new CohortOffice(new School(engine));
        var officer = office.officer("officer@example.org", "/wales/");
        UUID cohort = office.openCohort(officer, 1);
        var people = people(office, 3);
        people.forEach(person -> office.school.storage.inTransaction(() -> office.places.ask(cohort, person)));

        office.school.storage.inTransaction(() -> office.cohorts.change(cohort, CohortOffice.draft(2), officer));

        assertThat(states(office, cohort, people))
                .containsExactly(PlaceState.ENROLLED, PlaceState.OFFERED, PlaceState.WAITING);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void cancelling_tellsEverybodyOnceAndFreesThePlaces(Engine engine) {
        var office = new CohortOffice(new School(engine));
        var officer = office.officer("officer@example.org", "/wales/");
        UUID cohort = office.openCohort(officer, 1);
        var people = people(office, 2);
        people.forEach(person -> office.school.storage.inTransaction(() -> office.places.ask(cohort, person)));
        office.school.storage.inTransaction(
                () -> office.invitations.invite(cohort, "new@example.org one@example.org", part(), officer));

        var coach = office.school.learner("coach@example.org");
        office.school.storage.inTransaction(
                () -> office.invitations.invite(cohort, "coach@example.org", Part.COACH, officer));
        office.school.storage.inTransaction(() -> office.invitations.acceptCoaching(cohort, coach));

        for (int again = 0; again < 2; again++) {
            office.school.storage.inTransaction(() -> office.cohorts.become(cohort, CohortState.CANCELLED, officer));
        }

        assertThat(mails(office).stream().filter(mail -> mail.endsWith("It will not take place")))
                .containsExactlyInAnyOrder(
                        "mail to one: It will not take place",
                        "mail to two: It will not take place",
                        "mail to coach: It will not take place",
                        "mail to new: It will not take place");
        assertThat(states(office, cohort, people)).containsOnly(PlaceState.WITHDRAWN);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> office.school.storage.inTransaction(() -> office.places.ask(cohort, people.get(0))));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void cohort_ofAnotherUnit_looksAsOneThatDoesNotExist(Engine engine) {
        var office = new CohortOffice(new School(engine));
        var officer = office.officer("officer@example.org", "/wales/");
        var stranger = office.officer("stranger@example.org", "/england/");
        UUID cohort = office.openCohort(officer, 1);

        for (UUID id : List.of(cohort, new UUID(7, 7))) {
            refused(office, () -> office.cohorts.open(id, stranger));
            refused(office, () -> office.roster.of(id, stranger));
            refused(office, () -> office.cohorts.become(id, CohortState.CANCELLED, stranger));
            refused(office, () -> office.cohorts.change(id, CohortOffice.draft(3), stranger));
            refused(office, () -> office.cohorts.useRelease(id, 1, 1, stranger));
            refused(office, () -> office.invitations.invite(id, "a@example.org", part(), stranger));
            refused(office, () -> office.sessions.of(id, stranger));
        }
        assertThat(office.school.storage.transaction(() -> office.cohorts.led(stranger)))
                .isEmpty();
        assertThat(office.school.storage.transaction(() -> office.cohorts.led(officer)))
                .hasSize(1);
    }

    private static void refused(CohortOffice office, Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.school.storage.inTransaction(deed));
    }

    private static Part part() {
        return Part.LEARNER;
    }

    private static List<Actor.Person> people(CohortOffice office, int count) {
        List<String> names = List.of("one", "two", "three", "four");
        var people = new ArrayList<Actor.Person>();
        for (int n = 0; n < count; n++) {
            people.add(office.school.learner((n < names.size() ? names.get(n) : "person" + n) + "@example.org"));
        }
        return people;
    }

    private static RosterView roster(CohortOffice office, UUID cohort, Actor officer) {
        return office.school.storage.transaction(() -> office.roster.of(cohort, officer));
    }

    private static List<PlaceState> states(CohortOffice office, UUID cohort, List<Actor.Person> people) {
        return office.school.storage.transaction(() -> people.stream()
                .map(person -> office.placeStore
                        .place(person.own(), cohort)
                        .orElseThrow()
                        .state())
                .toList());
    }

    private static List<String> mails(CohortOffice office) {
        return office.mails().stream()
                .map(mail -> "mail to " + mail.replaceAll("@example.org", ""))
                .toList();
    }
}
