package lms.web.cohort.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lms.web.account.usecase.Contact;
import lms.web.account.usecase.Contacts;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.PublishedCourse;
import lms.web.catalogue.usecase.Shelf;
import lms.web.cohort.domain.Cohort;
import lms.web.organisation.usecase.UnitView;
import lms.web.organisation.usecase.Units;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Scope;

/** Makes what people see of cohorts. Whoever asks has asked for the rights. */
@Component
class CohortViews {

    private final CohortStore store;
    private final Shelf shelf;
    private final Units units;
    private final Contacts contacts;
    private final Clock clock;

    @Inject
    CohortViews(CohortStore store, Shelf shelf, Units units, Contacts contacts, Clock clock) {
        this.store = store;
        this.shelf = shelf;
        this.units = units;
        this.contacts = contacts;
        this.clock = clock;
    }

    List<CohortCard> cards(List<Cohort> cohorts) {
        Map<UUID, CohortCard.Counts> counts =
                store.counts(cohorts.stream().map(Cohort::id).toList());
        Map<String, String> names = names();
        return cohorts.stream()
                .map(cohort -> card(cohort, counts.getOrDefault(cohort.id(), CohortCard.Counts.NONE), names))
                .toList();
    }

    private Map<String, String> names() {
        return units.within(Set.of("/")).stream().collect(Collectors.toMap(UnitView::path, UnitView::name));
    }

    CohortCard card(Cohort cohort) {
        return cards(List.of(cohort)).get(0);
    }

    private CohortCard card(Cohort cohort, CohortCard.Counts counts, Map<String, String> unitNames) {
        CourseOutline course = outline(cohort);
        String unit = cohort.plan().unitPath();
        return new CohortCard(
                cohort.id(),
                cohort.plan(),
                cohort.state(),
                course.slug(),
                course.title(),
                course.defaultLanguage(),
                unitNames.getOrDefault(unit, unit),
                counts);
    }

    CohortView view(Cohort cohort, Actor actor) {
        Cohort.Course course = cohort.course();
        return new CohortView(
                card(cohort),
                course.curriculumId(),
                course.courseId(),
                course.releaseId(),
                shelf.numberOf(course.releaseId()),
                shelf.courseById(course.courseId())
                        .map(PublishedCourse::releaseId)
                        .map(shelf::numberOf)
                        .orElseGet(() -> shelf.numberOf(course.releaseId())),
                contacts.inCohort(Role.COACH, cohort.id()).stream()
                        .map(coach -> new CohortView.Coach(coach.accountId(), coach.displayName()))
                        .toList(),
                store.openInvitations(cohort.id(), clock.instant()).size(),
                store.cohort(Scope.toRunCohorts(actor), cohort.id()).isPresent(),
                store.cohort(Scope.toFacilitate(actor), cohort.id()).isPresent());
    }

    List<String> coaches(Cohort cohort) {
        return contacts.inCohort(Role.COACH, cohort.id()).stream()
                .map(Contact::displayName)
                .toList();
    }

    /** The course as it stands in the release on which the cohort stays: it is there, because nothing is deleted. */
    CourseOutline outline(Cohort cohort) {
        Cohort.Course course = cohort.course();
        return shelf.outline(course.releaseId(), course.courseId()).orElseThrow();
    }

    List<SessionView> sessions(Cohort cohort) {
        var sessions = store.sessions(List.of(cohort.id()));
        return IntStream.range(0, sessions.size())
                .mapToObj(n -> SessionView.of(cohort, sessions.get(n), n + 1))
                .toList();
    }
}
