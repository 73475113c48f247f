package lms.web.audit.page;

import lms.web.audit.usecase.MyTrail;
import lms.web.audit.usecase.TrailWords;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Words;

/** The sentences of the page on which people read who looked at their data. */
@Component
public class TrailSentences implements TrailWords {

    @Override
    public String tell(MyTrail.Line line, String language) {
        return new MySentences(Words.in(language)).of(line).text();
    }
}
