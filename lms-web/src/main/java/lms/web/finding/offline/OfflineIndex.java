package lms.web.finding.offline;

import java.time.Clock;
import lms.web.catalogue.usecase.FoundTexts;
import lms.web.finding.usecase.Following;
import lms.web.finding.usecase.Index;
import lms.web.finding.usecase.PublishedPages;
import lms.web.shared.config.Settings;

/** The index of a site whose server does not run. The caller holds its data directory. */
public final class OfflineIndex {

    private final Settings settings;
    private final Clock clock;
    private final Steps steps;

    /** Of the site with these settings. */
    public OfflineIndex(Settings settings, Clock clock, Steps steps) {
        this.settings = settings;
        this.clock = clock;
        this.steps = steps;
    }

    /** Makes it anew from what is published. Interrupted, it leaves the old one. */
    public void rebuild(FoundTexts published) {
        var index = new Index(settings);
        try {
            new Following(new PublishedPages(published), index, clock).rebuild(steps::done);
        } finally {
            index.close();
        }
    }
}
