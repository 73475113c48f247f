package lms.web.finding.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.schedule.Beat;
import lms.web.shared.schedule.Interval;

/** Looks after what editors see of the search: at every beat what changes, once an hour what ends. */
@Component
public class EditorsBeat {

    private final UnansweredQueries queries;
    private final UnansweredUpkeep upkeep;
    private final SynonymUpkeep synonyms;
    private final Interval hourly = new Interval(Duration.ofHours(1));

    @Inject
    public EditorsBeat(UnansweredQueries queries, UnansweredUpkeep upkeep, SynonymUpkeep synonyms) {
        this.queries = queries;
        this.upkeep = upkeep;
        this.synonyms = synonyms;
    }

    /** What cannot be written down now is still there at the next beat. */
    @PublicUse("the system tidies up after itself")
    void follow(@Observes Beat beat) {
        List<UnansweredQueries.Reached> reached = queries.reached();
        if (!reached.isEmpty()) {
            upkeep.write(reached);
            queries.done(reached);
        }
        hourly.run(beat.at(), upkeep::forget);
        synonyms.work();
    }
}
