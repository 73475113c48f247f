package lms.web.cohort.usecase;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lms.web.learning.usecase.CohortNews;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Component;

/** Tells learners of the cohorts that concern them. */
@Component
public class LearnersCohorts implements CohortNews {

    private final Places places;
    private final Sessions sessions;

    @Inject
    public LearnersCohorts(Places places, Sessions sessions) {
        this.places = places;
        this.sessions = sessions;
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
    public List<Standing> standings(Actor actor) {
        return places.mine(actor).stream()
                .flatMap(view -> kinds(view).map(kind -> standing(view.cohort(), kind)))
                .sorted(Comparator.comparing(Standing::kind))
                .toList();
    }

    private static Stream<Standing.Kind> kinds(ParticipantView view) {
        var own = view.state().map(state -> switch (state) {
            case ENROLLED -> Standing.Kind.ENROLLED;
            case OFFERED -> Standing.Kind.OFFERED;
            case WAITING -> Standing.Kind.WAITING;
            case WITHDRAWN -> Standing.Kind.INVITED;
        });
        var asked = view.askedToCoach() ? Optional.of(Standing.Kind.ASKED_TO_COACH) : Optional.<Standing.Kind>empty();
        var invited =
                view.invited() && own.isEmpty() ? Optional.of(Standing.Kind.INVITED) : Optional.<Standing.Kind>empty();
        return Stream.of(own, asked, invited).flatMap(Optional::stream);
    }

    private static Standing standing(CohortCard card, Standing.Kind kind) {
        return new Standing(
                card.id(),
                card.plan().name(),
                card.courseTitle(),
                card.courseLanguage(),
                card.plan().startsOn(),
                kind);
    }

    @Override
    public Optional<NextSession> next(Actor actor) {
        return sessions.next(actor)
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
