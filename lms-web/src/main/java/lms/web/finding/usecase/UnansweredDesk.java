package lms.web.finding.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import lms.web.finding.domain.Shortfall;
import lms.web.finding.domain.UnansweredQuery;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.UseCase;

/** What editors learn of searches that found nothing. */
@UseCase
public class UnansweredDesk {

    private final UnansweredStore store;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public UnansweredDesk(UnansweredStore store, Settings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the actor looks after the search. */
    public boolean isOpenTo(Actor actor) {
        return Editors.include(actor);
    }

    /**
     * The queries, those of the most people first.
     *
     * @throws NotFound unless the actor looks after the search
     */
    public Unanswered list(Actor actor) {
        Editors.admit(actor);
        if (!settings.searchAggregates()) {
            return new Unanswered(false, List.of());
        }
        LocalDate oldest = UnansweredQuery.oldest(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return new Unanswered(
                true, store.since(oldest).stream().map(UnansweredDesk::line).toList());
    }

    private static Line line(UnansweredQuery query) {
        return new Line(query.query(), query.shortfall(), query.people(), query.week());
    }

    /**
     * The queries, or that none are counted.
     *
     * @param counted whether the site counts them
     */
    public record Unanswered(boolean counted, List<Line> lines) {
        public Unanswered {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A query.
     *
     * @param people how many different people asked it on one day, rounded down to a multiple of five
     * @param week the Monday of the last week in which five did
     */
    public record Line(String query, Shortfall shortfall, int people, LocalDate week) {}
}
