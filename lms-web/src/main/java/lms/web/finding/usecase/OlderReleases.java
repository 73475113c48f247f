package lms.web.finding.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import lms.web.catalogue.usecase.FoundAgain;
import lms.web.catalogue.usecase.PublishedCurriculum;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Fault;

/** Completes published releases that were stored by an older version with what search finds of them today. */
@Component
public class OlderReleases {

    private static final Logger LOG = Logger.getLogger(OlderReleases.class.getName());

    private final PublishedPages published;
    private final FoundAgain again;

    @Inject
    public OlderReleases(PublishedPages published, FoundAgain again) {
        this.published = published;
        this.again = again;
    }

    /** Says whether there was something to complete. What cannot be completed is found as far as it goes. */
    boolean complete() {
        List<PublishedCurriculum> older = published.curricula().stream()
                .filter(curriculum -> !curriculum.findable())
                .toList();
        for (int i = 0; i < older.size(); i++) {
            String what = older.get(i).id() + " (" + (i + 1) + " of " + older.size() + ")";
            LOG.info(() -> "Reading " + what + " again for search: its notes, words and files");
            complete(older.get(i));
        }
        return !older.isEmpty();
    }

    private void complete(PublishedCurriculum curriculum) {
        try {
            if (!again.complete(curriculum)) {
                LOG.warning(() -> "Search finds only the lessons of " + curriculum.id()
                        + ": its published text has errors by the rules of today. Publish it anew.");
            }
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, () -> curriculum.id() + " could not be read again: " + Fault.describe(e));
        }
    }
}
