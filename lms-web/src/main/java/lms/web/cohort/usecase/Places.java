package lms.web.cohort.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lms.web.catalogue.usecase.Catalogue;
import lms.web.cohort.domain.Admission;
import lms.web.cohort.domain.Cohort;
import lms.web.cohort.domain.CohortInvitation;
import lms.web.cohort.domain.CohortInvitation.Part;
import lms.web.cohort.domain.CohortPlace;
import lms.web.cohort.domain.PlaceState;
import lms.web.learning.usecase.CourseLeft;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;

/** A person's own place in a cohort: asking for one, taking what is offered, giving it up. */
@UseCase
public class Places {

    private final CohortStore cohorts;
    private final PlaceStore places;
    private final CohortViews views;
    private final PlaceDesk desk;
    private final Catalogue catalogue;
    private final Clock clock;

    @Inject
    public Places(
            CohortStore cohorts,
            PlaceStore places,
            CohortViews views,
            PlaceDesk desk,
            Catalogue catalogue,
            Clock clock) {
        this.cohorts = cohorts;
        this.places = places;
        this.views = views;
        this.desk = desk;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * A cohort as somebody sees it who takes part, is invited, or may ask for a place.
     *
     * @throws NotFound if there is none, or the actor has nothing to do with it
     */
    public ParticipantView open(UUID cohortId, Actor actor) {
        Cohort cohort = cohorts.cohorts(List.of(cohortId)).stream().findFirst().orElseThrow(NotFound::new);
        return view(cohort, own(cohort, actor), actor);
    }

    /**
     * The person asks for a place, or takes the one that is kept for them. They get it if one is free and nobody waits;
     * otherwise they wait in the order in which people asked. Asking twice changes nothing.
     *
     * @throws NotFound if there is no such cohort, or the actor may not ask
     * @throws lms.web.shared.kernel.Conflict if the cohort takes nobody now
     */
    public ParticipantView ask(UUID cohortId, Actor actor) {
        Cohort cohort = cohorts.lock(cohortId).orElseThrow(NotFound::new);
        own(cohort, actor);
        desk.ask(cohort, actor.required().accountId());
        invitation(cohort, actor, Part.LEARNER).ifPresent(cohorts::remove);
        places.flush();
        return view(cohort, places.place(actor.required().own(), cohortId), actor);
    }

    /**
     * The person gives the place, the offer or the waiting up; a place that falls free goes to the first who waits.
     *
     * @throws NotFound if they have none
     */
    public void giveUp(UUID cohortId, Actor actor) {
        Cohort cohort = cohorts.lock(cohortId).orElseThrow(NotFound::new);
        CohortPlace place = places.place(actor.required().own(), cohortId).orElseThrow(NotFound::new);
        if (place.state() != PlaceState.WITHDRAWN) {
            desk.end(cohort, place);
        }
        invitation(cohort, actor, Part.LEARNER).ifPresent(cohorts::remove);
        places.flush();
    }

    /** The cohorts in which the person has, is offered or waits for a place, or to which they are invited. */
    public List<ParticipantView> mine(Actor actor) {
        var own = places.places(actor.required().own()).stream()
                .filter(place -> place.state() != PlaceState.WITHDRAWN)
                .toList();
        Set<UUID> ids = own.stream().map(CohortPlace::cohortId).collect(Collectors.toCollection(HashSet::new));
        cohorts.invitations(actor.required().own()).stream()
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .forEach(invitation -> ids.add(invitation.cohortId()));
        return cohorts.cohorts(ids).stream()
                .filter(cohort -> !cohort.state().isOver())
                .map(cohort -> view(
                        cohort,
                        own.stream()
                                .filter(place -> place.cohortId().equals(cohort.id()))
                                .findFirst(),
                        actor))
                .sorted(Comparator.comparing(view -> view.cohort().plan().startsOn()))
                .toList();
    }

    /** Cohorts of a course that the actor was given, in which anybody who may read it can ask for a place. */
    public List<CohortCard> joinable(String courseId, Actor actor) {
        return views.cards(cohorts.joinable(courseId));
    }

    /** Somebody left the course: their place in a cohort of it goes to the next. */
    @PublicUse("leaving the course was asked for by the person, in the same transaction")
    public void follow(@Observes CourseLeft left) {
        places.inCourse(left.accountId(), left.courseId()).stream()
                .filter(place -> place.state() == PlaceState.ENROLLED)
                .forEach(place -> cohorts.lock(place.cohortId()).ifPresent(cohort -> desk.end(cohort, place)));
        places.flush();
    }

    /** Offers that nobody took in time go to the next who waits. */
    @PublicUse("the system keeps its own promises")
    public void lapse() {
        places.withLapsedOffers(clock.instant())
                .forEach(cohort -> cohorts.lock(cohort).ifPresent(desk::lapse));
        places.flush();
    }

    /** The person's place; nothing if they have none but may ask for one. */
    private Optional<CohortPlace> own(Cohort cohort, Actor actor) {
        var place = actor.person().flatMap(person -> places.place(person.own(), cohort.id()));
        if (place.isEmpty() && !mayAsk(cohort, actor)) {
            throw new NotFound();
        }
        return place;
    }

    private boolean mayAsk(Cohort cohort, Actor actor) {
        return invitation(cohort, actor, Part.LEARNER).isPresent()
                || invitation(cohort, actor, Part.COACH).isPresent()
                || (cohort.plan().admission() == Admission.OPEN
                        && cohort.state().takesPeople()
                        && catalogue.courses(actor).stream()
                                .anyMatch(course -> course.outline()
                                        .id()
                                        .equals(cohort.course().courseId())));
    }

    private Optional<CohortInvitation> invitation(Cohort cohort, Actor actor, Part part) {
        return actor.person()
                .flatMap(person -> cohorts.invitations(person.own()).stream()
                        .filter(invitation -> invitation.cohortId().equals(cohort.id()) && invitation.role() == part)
                        .findFirst())
                .filter(invitation -> invitation.isOpen(clock.instant()));
    }

    private ParticipantView view(Cohort cohort, Optional<CohortPlace> place, Actor actor) {
        boolean takesPart =
                place.filter(own -> own.state() == PlaceState.ENROLLED).isPresent();
        return new ParticipantView(
                views.card(cohort),
                place.map(CohortPlace::state),
                place.filter(own -> own.state() == PlaceState.WAITING)
                        .map(own -> places.waitingBefore(cohort.id(), own.queueNumber()) + 1)
                        .orElse(0),
                place.filter(own -> own.state() == PlaceState.OFFERED).map(CohortPlace::offeredUntil),
                invitation(cohort, actor, Part.LEARNER).isPresent(),
                invitation(cohort, actor, Part.COACH).isPresent(),
                views.coaches(cohort),
                takesPart ? views.sessions(cohort) : List.of());
    }
}
