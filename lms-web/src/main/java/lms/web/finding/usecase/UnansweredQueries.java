package lms.web.finding.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lms.web.finding.domain.PlainQuery;
import lms.web.finding.domain.Shortfall;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.PublicUse;

/**
 * Counts on this node, in memory, how many different people search for the same in vain on one day. Only what five of
 * them asked leaves it in words; at the end of the day, and of the process, the rest is gone. See decision 0022.
 */
@Component
public class UnansweredQueries {

    /** Fewer people than this are nobody's business; counts are told in multiples of it. */
    public static final int FEWEST = 5;

    private final Settings settings;
    private final Ids ids;
    private final Clock clock;
    private final Set<Reached> reached = new HashSet<>();
    private DayOfQueries today;

    @Inject
    public UnansweredQueries(Settings settings, Ids ids, Clock clock) {
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
        this.today = new DayOfQueries(day(), ids.secret());
    }

    /**
     * Somebody searched. Visitors are not counted: nobody could tell how many of them there are.
     *
     * @param typed what they searched for, on the first page and without filters
     * @param pages how many pages they were shown to match
     */
    public void heard(String typed, int pages, Actor actor) {
        if (settings.searchAggregates()) {
            actor.person()
                    .ifPresent(person -> Shortfall.of(pages)
                            .ifPresent(shortfall -> PlainQuery.of(typed)
                                    .ifPresent(query -> note(query, shortfall, person.accountId()))));
        }
    }

    private synchronized void note(PlainQuery query, Shortfall shortfall, UUID person) {
        endDay();
        int people = today.note(query, shortfall, person);
        if (people > 0 && people % FEWEST == 0) {
            reached.add(new Reached(query, shortfall, people, week()));
        }
    }

    /** What enough people asked and is not written down yet. */
    @PublicUse("the system writes down its own figures")
    public synchronized List<Reached> reached() {
        endDay();
        return new ArrayList<>(reached);
    }

    /** This was written down. */
    @PublicUse("the system writes down its own figures")
    public synchronized void done(List<Reached> written) {
        written.forEach(reached::remove);
    }

    /** With the day goes the key, and with the key whoever asked what. */
    private void endDay() {
        if (!today.is(day())) {
            today = new DayOfQueries(day(), ids.secret());
        }
    }

    private LocalDate week() {
        return day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /**
     * A query that enough people asked on one day.
     *
     * @param people how many, a multiple of {@value #FEWEST}
     * @param week the Monday before
     */
    public record Reached(PlainQuery query, Shortfall shortfall, int people, LocalDate week) {}
}
