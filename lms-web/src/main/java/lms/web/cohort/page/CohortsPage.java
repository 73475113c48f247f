package lms.web.cohort.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lms.web.cohort.usecase.CohortCard;
import lms.web.cohort.usecase.Cohorts;
import lms.web.cohort.usecase.Places;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Role;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;

/** The cohorts that somebody has something to do with. */
@Path("/cohorts")
@Component
public class CohortsPage {

    private final Cohorts cohorts;
    private final Places places;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public CohortsPage(Cohorts cohorts, Places places, Visit visit, Frames frames, Templates templates) {
        this.cohorts = cohorts;
        this.places = places;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page show() {
        Actor actor = visit.actor();
        actor.required();
        Set<UUID> coached = actor.cohortsOf(Role.COACH);
        List<CohortCard> cards = cohorts.led(actor);
        var model = new CohortsModel(
                lines(cards, card -> !coached.contains(card.id())),
                lines(cards, card -> coached.contains(card.id())),
                places.mine(actor).stream()
                        .map(mine -> line(mine.cohort(), "place", Optional.empty()))
                        .toList(),
                actor.holdsSomewhere(Role.OFFICER) || actor.holds(Role.ADMINISTRATOR));
        return Page.ok(templates.cohortList(frames.current(), model));
    }

    private List<CohortLine> lines(List<CohortCard> cards, java.util.function.Predicate<CohortCard> filter) {
        return cards.stream()
                .filter(filter)
                .map(card -> line(card, "", Optional.of(card.counts())))
                .collect(Collectors.toUnmodifiableList());
    }

    private CohortLine line(CohortCard card, String below, Optional<CohortCard.Counts> counts) {
        var heads = new CohortHeads(card);
        return new CohortLine(
                card.plan().name(),
                heads.course(visit.language()),
                card.unitName(),
                card.plan().startsOn(),
                card.plan().endsOn(),
                card.state(),
                below.isEmpty() ? heads.url() : heads.url(below),
                card.plan().places(),
                counts);
    }
}
