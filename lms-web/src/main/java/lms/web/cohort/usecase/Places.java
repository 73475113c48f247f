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
import lms.web.account.usecase.AccountClosing;
import lms.web.account.usecase.DataUse;
import lms.web.catalogue.usecase.Catalogue;
import lms.web.cohort.domain.Admission;
import lms.web.cohort.domain.Cohort;
import lms.web.cohort.domain.CohortInvitation;
import lms.web.cohort.domain.CohortInvitation.Part;
import lms.web.cohort.domain.CohortPlace;
import lms.web.cohort.domain.PlaceState;
import lms.web.learning.usecase.CourseLeft;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/** A person's own place in a cohort: asking for one, taking what is offered, giving it up. */
@UseCase
public class Places {

    private final CohortStore cohorts;
    private final PlaceStore places;
    private final CohortViews views;
    private final PlaceDesk desk;
    private final Fellows fellows;
    private final Catalogue catalogue;
    private final DataUse dataUse;
    private final Clock clock;

    @Inject
    public Places(
            CohortStore cohorts,
            PlaceStore places,
            CohortViews views,
            PlaceDesk desk,
            Fellows fellows,
            Catalogue catalogue,
            DataUse dataUse,
            Clock clock) {
        this.cohorts = cohorts;
        this.places = places;
        this.views = views;
        this.desk = desk;
        this.fellows = fellows;
        this.catalogue = catalogue;
        this.dataUse = dataUse;
        this.clock = clock;
    }

    /**
     * A cohort as somebody sees it who takes part, is invited, or may ask for a place.
     *
     * @throws NotFound if there is none, or the actor has nothing to do with it
     */
    public ParticipantView open(UUID cohortId, Actor actor) {
        Cohort cohort = cohorts.cohorts(List.of(cohortId)).stream().findFirst().orElseThrow(NotFound::new);
        return closely(cohort, standing(cohort, actor));
    }

    /**
     * The person asks for a place, or takes the one that is kept for them. They get it if one is free and nobody waits;
     * otherwise they wait in the order in which people asked. Asking twice changes nothing.
     *
     * @throws NotFound if there is no such cohort, or the actor has nothing to do with it
     * @throws Conflict if the cohort takes nobody now, or only people who are invited, or the person has restricted the use
     *     of their data and so could stand in no list
     */
    public ParticipantView ask(UUID cohortId, Actor actor) {
        Cohort cohort = cohorts.lock(cohortId).orElseThrow(NotFound::new);
        Standing standing = standing(cohort, actor);
        if (!standing.mayAsk()) {
            throw new Conflict("place.invited.only");
        }
        if (dataUse.of(actor).restricted()) {
            throw new Conflict("place.restricted");
        }
        desk.ask(cohort, actor.required().accountId());
        standing.invitation(Part.LEARNER).ifPresent(cohorts::remove);
        places.flush();
        return closely(cohort, standing(cohort, actor));
    }

    /**
     * The person gives the place, the offer or the waiting up; a place that falls free goes to the first who waits.
     *
     * @throws NotFound if they have none
     */
    public void giveUp(UUID cohortId, Actor actor) {
        Cohort cohort = cohorts.lock(cohortId).orElseThrow(NotFound::new);
        Standing standing = standing(cohort, actor);
        CohortPlace place = standing.place().orElseThrow(NotFound::new);
        if (place.state() != PlaceState.WITHDRAWN) {
            desk.end(cohort, place);
        }
        standing.invitation(Part.LEARNER).ifPresent(cohorts::remove);
        places.flush();
    }

    /** The cohorts in which the person has, is offered or waits for a place, or to which they are invited. */
    public List<ParticipantView> mine(Actor actor) {
        Set<UUID> ids = places.places(actor.required().own()).stream()
                .filter(place -> place.state() != PlaceState.WITHDRAWN)
                .map(CohortPlace::cohortId)
                .collect(Collectors.toCollection(HashSet::new));
        cohorts.invitations(actor.required().own()).stream()
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .forEach(invitation -> ids.add(invitation.cohortId()));
        return cohorts.cohorts(ids).stream()
                .filter(cohort -> !cohort.state().isOver())
                .map(cohort -> view(cohort, standing(cohort, actor), Optional.empty()))
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

    /** Somebody is erased: what they had in cohorts goes to the next. */
    @PublicUse("whoever erases the account has asked for the right, in the same transaction")
    public void follow(@Observes AccountClosing closing) {
        places.places(new Scope.Own(closing.accountId())).stream()
                .filter(place -> place.state() != PlaceState.WITHDRAWN)
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

    /** The person's place, and what they are invited to: asked for once. */
    private Standing standing(Cohort cohort, Actor actor) {
        var place = actor.person().flatMap(person -> places.place(person.own(), cohort.id()));
        List<CohortInvitation> invited = actor.person().stream()
                .flatMap(person -> cohorts.invitations(person.own()).stream())
                .filter(invitation -> invitation.cohortId().equals(cohort.id()) && invitation.isOpen(clock.instant()))
                .toList();
        var standing = new Standing(place, invited, isOpenTo(cohort, actor));
        if (!standing.mayLook()) {
            throw new NotFound();
        }
        return standing;
    }

    private boolean isOpenTo(Cohort cohort, Actor actor) {
        return cohort.plan().admission() == Admission.OPEN
                && cohort.state().takesPeople()
                && catalogue.courses(actor).stream()
                        .anyMatch(course ->
                                course.outline().id().equals(cohort.course().courseId()));
    }

    /** With the names of those of the others who agreed to it. */
    private ParticipantView closely(Cohort cohort, Standing standing) {
        return view(
                cohort,
                standing,
                standing.place()
                        .filter(own -> own.state() == PlaceState.ENROLLED)
                        .flatMap(own -> fellows.of(own.accountId(), cohort.id())));
    }

    private ParticipantView view(Cohort cohort, Standing standing, Optional<List<String>> others) {
        var place = standing.place();
        boolean takesPart =
                place.filter(own -> own.state() == PlaceState.ENROLLED).isPresent();
        return new ParticipantView(
                views.card(cohort),
                place.map(CohortPlace::state),
                place.filter(own -> own.state() == PlaceState.WAITING)
                        .map(own -> places.waitingBefore(cohort.id(), own.queueNumber()) + 1)
                        .orElse(0),
                place.filter(own -> own.state() == PlaceState.OFFERED).map(CohortPlace::offeredUntil),
                standing.mayAsk(),
                standing.invitation(Part.COACH).isPresent(),
                views.coaches(cohort),
                others,
                takesPart ? views.sessions(cohort) : List.of());
    }

    /**
     * Where a person stands to a cohort.
     *
     * @param invited invitations that can be answered
     * @param open whether anybody like this person can ask for a place
     */
    private record Standing(Optional<CohortPlace> place, List<CohortInvitation> invited, boolean open) {

        boolean mayLook() {
            return place.isPresent() || !invited.isEmpty() || open;
        }

        /** A place that was given up or taken away gives no right to another; being asked to coach gives none either. */
        boolean mayAsk() {
            return open
                    || invitation(Part.LEARNER).isPresent()
                    || place.filter(own -> own.state() != PlaceState.WITHDRAWN).isPresent();
        }

        Optional<CohortInvitation> invitation(Part part) {
            return invited.stream()
                    .filter(invitation -> invitation.role() == part)
                    .findFirst();
        }
    }
}
