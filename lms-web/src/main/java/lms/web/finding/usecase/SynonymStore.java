package lms.web.finding.usecase;

import java.util.Optional;
import lms.web.finding.domain.SynonymEdition;

/** Port to the lists of synonyms that went live. */
public interface SynonymStore {

    /** The list that is live; nothing if none ever was. */
    Optional<SynonymEdition> live();

    /** Number of the list that is live; 0 if none ever was. */
    int number();

    /**
     * Makes a list live.
     *
     * @throws lms.web.shared.kernel.Conflict if somebody else did at the same moment
     */
    void keep(SynonymEdition edition);
}
