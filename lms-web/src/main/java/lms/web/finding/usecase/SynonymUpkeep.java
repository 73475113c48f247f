package lms.web.finding.usecase;

import jakarta.inject.Inject;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;

/** Brings the synonyms of this node in step with what another made live. */
@UseCase
public class SynonymUpkeep {

    private final HouseSynonyms synonyms;

    @Inject
    public SynonymUpkeep(HouseSynonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** One statement, where nothing changed. */
    @PublicUse("the system follows its own synonyms")
    public void work() {
        synonyms.refresh();
    }
}
