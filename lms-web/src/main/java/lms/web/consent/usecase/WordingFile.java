package lms.web.consent.usecase;

import java.util.List;
import lms.web.consent.domain.Wording;

/** Port to the wordings of today, which people who know the law write and no program. */
public interface WordingFile {

    /** One for each kind in each language of the site that there is one in; English always. */
    List<Wording> read();
}
