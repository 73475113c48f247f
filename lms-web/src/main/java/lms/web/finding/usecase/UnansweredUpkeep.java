package lms.web.finding.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import lms.web.finding.domain.UnansweredQuery;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;

/** Writes down what enough people asked in vain, and forgets it in time. */
@UseCase
public class UnansweredUpkeep {

    private final UnansweredStore store;
    private final Settings settings;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public UnansweredUpkeep(UnansweredStore store, Settings settings, Ids ids, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Writes these down. */
    @PublicUse("the system writes down its own figures")
    public void write(List<UnansweredQueries.Reached> reached) {
        reached.forEach(this::write);
    }

    private void write(UnansweredQueries.Reached reached) {
        store.find(reached.query(), reached.shortfall())
                .ifPresentOrElse(
                        known -> known.askedBy(reached.people(), reached.week()),
                        () -> store.keep(new UnansweredQuery(
                                ids.next(), reached.query(), reached.shortfall(), reached.people(), reached.week())));
    }

    /** Forgets what is too old; everything, where nothing is to be counted. */
    @PublicUse("the system tidies up after itself")
    public void forget() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        store.forgetBefore(settings.searchAggregates() ? UnansweredQuery.oldest(today) : today.plusDays(1));
    }
}
