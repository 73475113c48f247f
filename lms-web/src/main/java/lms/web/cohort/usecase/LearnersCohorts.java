package lms.web.cohort.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.web.cohort.domain.Cohort;
import lms.web.cohort.domain.CohortInvitation;
import lms.web.cohort.domain.CohortPlace;
import lms.web.cohort.domain.PlaceState;
import lms.web.learning.usecase.CohortNews;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.UseCase;

/** Tells learners of the cohorts that concern them. */
@UseCase
public class LearnersCohorts implements CohortNews {

    private final Places places;
    private final CohortStore cohorts;
    private final PlaceStore placeStore;
    private final CohortViews views;
    private final Clock clock;

    @Inject
    public LearnersCohorts(Places places, CohortStore cohorts, PlaceStore placeStore, CohortViews views, Clock clock) {
        this.places = places;
        this.cohorts = cohorts;
        this.placeStore = placeStore;
        this.views = views;
        this.clock = clock;
    }

    @Override
    public List<OpenCohort> joinable(String courseId, Actor actor) {
        return places.joinable(courseId, actor).stream()
                .map(card -> new OpenCohort(
                        card.id(),
                        card.plan().name(),
                        card.unitName(),
                        card.plan().delivery().name(),
                        card.plan().startsOn(),
                        card.plan().endsOn(),
                        card.counts().free(card.plan().places()),
                        card.counts().waiting()))
                .toList();
    }

    @Override
    public Home home(Actor actor) {
        var own = actor.required().own();
        List<CohortPlace> held = placeStore.places(own).stream()
                .filter(place -> place.state() != PlaceState.WITHDRAWN)
                .toList();
        List<CohortInvitation> invited = cohorts.invitations(own).stream()
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .toList();
        Set<UUID> ids = Stream.concat(
                        held.stream().map(CohortPlace::cohortId),
                        invited.stream().map(CohortInvitation::cohortId))
                .collect(Collectors.toCollection(HashSet::new));
        List<Cohort> concerned = cohorts.cohorts(ids).stream()
                .filter(cohort -> !cohort.state().isOver())
                .toList();
        var standings = concerned.stream()
                .flatMap(cohort -> kinds(cohort, held, invited).map(kind -> standing(cohort, kind)))
                .sorted(Comparator.comparing(Standing::kind).thenComparing(Standing::starts))
                .toList();
        var attended = concerned.stream()
                .filter(cohort -> held.stream()
                        .anyMatch(
                                place -> place.cohortId().equals(cohort.id()) && place.state() == PlaceState.ENROLLED))
                .toList();
        return new Home(standings, next(attended));
    }

    private static Stream<Standing.Kind> kinds(Cohort cohort, List<CohortPlace> held, List<CohortInvitation> invited) {
        var place = held.stream()
                .filter(own -> own.cohortId().equals(cohort.id()))
                .map(CohortPlace::state)
                .flatMap(LearnersCohorts::kind);
        var asked = invited.stream()
                .filter(invitation -> invitation.cohortId().equals(cohort.id()))
                .map(invitation -> switch (invitation.role()) {
                    case LEARNER -> Standing.Kind.INVITED;
                    case COACH -> Standing.Kind.ASKED_TO_COACH;
                });
        return Stream.concat(place, asked);
    }

    private static Stream<Standing.Kind> kind(PlaceState state) {
        return switch (state) {
            case ENROLLED -> Stream.of(Standing.Kind.ENROLLED);
            case OFFERED -> Stream.of(Standing.Kind.OFFERED);
            case WAITING -> Stream.of(Standing.Kind.WAITING);
            case WITHDRAWN -> Stream.empty();
        };
    }

    private Standing standing(Cohort cohort, Standing.Kind kind) {
        var course = views.outline(cohort);
        return new Standing(
                cohort.id(),
                cohort.plan().name(),
                course.title(),
                course.defaultLanguage(),
                cohort.plan().startsOn(),
                kind);
    }

    private Optional<NextSession> next(List<Cohort> attended) {
        Instant now = clock.instant();
        return attended.stream()
                .flatMap(cohort -> views.sessions(cohort).stream())
                .filter(session -> session.isAhead(now))
                .min(Comparator.comparing(session -> session.plan().startsAt()))
                .map(session -> new NextSession(
                        session.cohortId(),
                        session.id(),
                        session.cohortName(),
                        session.plan().title(),
                        session.plan().startsAt(),
                        session.plan().endsAt(),
                        session.zone(),
                        session.plan().place(),
                        session.plan().accessFacts(),
                        session.plan().link()));
    }
}
