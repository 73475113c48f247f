package lms.web.privacy.page;

import java.util.List;
import java.util.Optional;
import lms.web.shared.view.Phrase;

/**
 * {@code /privacy}: the privacy notice.
 *
 * @param parts one for each activity
 * @param grounds why it is lawful, each with the activities that rest on it
 * @param contact who answers for data protection, if the site says so
 * @param signedIn whether the reader can use the links to their own pages at once
 */
public record NoticeModel(List<Part> parts, List<Ground> grounds, Optional<String> contact, boolean signedIn) {
    public NoticeModel {
        parts = List.copyOf(parts);
        grounds = List.copyOf(grounds);
    }

    /**
     * An activity.
     *
     * @param id names its heading
     * @param readers who may see it besides the person
     * @param keeps how long
     * @param about categories of people
     */
    public record Part(
            String id,
            Phrase title,
            Phrase what,
            Phrase why,
            List<Phrase> readers,
            List<Phrase> keeps,
            List<Phrase> about) {
        public Part {
            readers = List.copyOf(readers);
            keeps = List.copyOf(keeps);
            about = List.copyOf(about);
        }
    }

    /**
     * What some activities rest on in law.
     *
     * @param basis Art. 6
     * @param conditions Art. 9
     * @param activities what they are called
     */
    public record Ground(Phrase basis, List<Phrase> conditions, List<Phrase> activities) {
        public Ground {
            conditions = List.copyOf(conditions);
            activities = List.copyOf(activities);
        }
    }
}
