package lms.web.privacy.page;

import java.util.List;
import java.util.Optional;
import lms.web.shared.view.Phrase;

/**
 * {@code /privacy}: the privacy notice.
 *
 * @param parts one for each activity
 * @param contact who answers for data protection, if the site says so
 * @param signedIn whether the reader can use the links to their own pages at once
 */
public record NoticeModel(List<Part> parts, Optional<String> contact, boolean signedIn) {
    public NoticeModel {
        parts = List.copyOf(parts);
    }

    /**
     * An activity.
     *
     * @param id names its heading
     * @param readers who may see it besides the person
     * @param keeps how long
     * @param conditions for what Art. 9 protects
     * @param about categories of people
     */
    public record Part(
            String id,
            Phrase title,
            Phrase what,
            Phrase why,
            List<Phrase> readers,
            List<Phrase> keeps,
            Phrase basis,
            List<Phrase> conditions,
            List<Phrase> about) {
        public Part {
            readers = List.copyOf(readers);
            keeps = List.copyOf(keeps);
            conditions = List.copyOf(conditions);
            about = List.copyOf(about);
        }
    }
}
