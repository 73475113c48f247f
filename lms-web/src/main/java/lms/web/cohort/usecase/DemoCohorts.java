package lms.web.cohort.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lms.web.account.usecase.CoachGrants;
import lms.web.account.usecase.Contacts;
import lms.web.catalogue.usecase.PublishedCourse;
import lms.web.catalogue.usecase.Shelf;
import lms.web.cohort.domain.Admission;
import lms.web.cohort.domain.Cohort;
import lms.web.cohort.domain.CohortPlace;
import lms.web.cohort.domain.CohortPlan;
import lms.web.cohort.domain.CohortState;
import lms.web.cohort.domain.Delivery;
import lms.web.cohort.domain.Session;
import lms.web.cohort.domain.SessionPlan;
import lms.web.learning.domain.Enrolment;
import lms.web.learning.usecase.Enrolments;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;

/** Two cohorts for the demonstration: one that is full and under way, one that takes people. */
@UseCase
public class DemoCohorts {

    private static final String COURSE = "your-first-campaign";
    private static final LocalTime EVENING = LocalTime.of(19, 0);

    private final CohortStore cohorts;
    private final PlaceStore places;
    private final Shelf shelf;
    private final Contacts contacts;
    private final CoachGrants coaches;
    private final Enrolments enrolments;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public DemoCohorts(
            CohortStore cohorts,
            PlaceStore places,
            Shelf shelf,
            Contacts contacts,
            CoachGrants coaches,
            Enrolments enrolments,
            Ids ids,
            Clock clock) {
        this.cohorts = cohorts;
        this.places = places;
        this.shelf = shelf;
        this.contacts = contacts;
        this.coaches = coaches;
        this.enrolments = enrolments;
        this.ids = ids;
        this.clock = clock;
    }

    /** Makes the cohorts of an empty demonstration, with dates around today. */
    @PublicUse("the demonstration fills itself at start")
    public void seed() {
        shelf.courseById(COURSE).ifPresent(this::seed);
    }

    private void seed(PublishedCourse course) {
        LocalDate tuesday = LocalDate.ofInstant(clock.instant(), CohortRules.ZONE)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY));
        Cohort running = keep(
                course,
                plan("Cardiff, winter evenings", "/wales/cardiff/", 8, tuesday),
                CohortState.OPEN,
                CohortState.RUNNING);
        coaches.give(account("trainer@demo.example"), running.id());
        var people = Stream.concat(
                        Stream.of("learner@demo.example"),
                        IntStream.rangeClosed(13, 21).mapToObj(n -> "learner" + n + "@demo.example"))
                .map(this::account)
                .toList();
        for (int n = 0; n < people.size(); n++) {
            take(running, people.get(n), n + 1);
        }
        IntStream.rangeClosed(0, 3).forEach(week -> meet(running, tuesday.plusWeeks(week)));
        keep(
                course,
                plan("Manchester, Saturdays", "/england/north-west/manchester/", 12, tuesday.plusWeeks(6)),
                CohortState.OPEN);
        cohorts.flush();
    }

    private static CohortPlan plan(String name, String unit, int places, LocalDate starts) {
        return new CohortPlan(
                name,
                unit,
                "en",
                Delivery.BLENDED,
                Admission.OPEN,
                places,
                starts,
                starts.plusWeeks(8),
                CohortRules.ZONE);
    }

    private Cohort keep(PublishedCourse course, CohortPlan plan, CohortState... states) {
        var key = new Cohort.Course(
                course.outline().curriculumId(), course.outline().id(), course.releaseId());
        var cohort = new Cohort(ids.next(), key, plan, clock.instant());
        for (CohortState state : states) {
            cohort.become(state, clock.instant());
        }
        cohorts.keep(cohort);
        return cohort;
    }

    private void take(Cohort cohort, UUID account, int number) {
        Instant now = clock.instant();
        var place = new CohortPlace(ids.next(), cohort.id(), account, number, now);
        places.keep(place);
        if (number <= cohort.places()) {
            place.enrol(now);
            var key = new Enrolment.CourseKey(
                    cohort.course().curriculumId(), cohort.course().courseId());
            enrolments.enrol(account, key, cohort.id(), cohort.course().releaseId());
        }
    }

    private void meet(Cohort cohort, LocalDate day) {
        var starts = day.atTime(EVENING).atZone(CohortRules.ZONE);
        var plan = new SessionPlan(
                "",
                starts.toInstant(),
                starts.plusHours(2).toInstant(),
                Delivery.BLENDED,
                "Cathays Community Centre, 36 Cathays Terrace, Cardiff",
                "Step-free entrance and toilet, hearing loop in the main room",
                "https://meet.example.org/cardiff-winter",
                "");
        cohorts.keep(new Session(ids.next(), cohort.id(), plan, clock.instant()));
    }

    private UUID account(String email) {
        return contacts.byEmail(email).orElseThrow().accountId();
    }
}
