package lms.web.finding.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lms.search.PageHit;
import lms.search.SearchQuery;
import lms.web.shared.kernel.Component;

/**
 * Which lessons are like which. A lesson is read far more often than its like changes, so each answer is remembered until
 * the index holds something else.
 */
@Component
public class RelatedLessons {

    /** A lesson shows three; two may stand right beside it, and some of what is alike is no lesson. */
    private static final int WANTED = 8;

    private static final int MOST_REMEMBERED = 5_000;

    private final Index index;
    private volatile Memory memory = new Memory(Map.of());

    @Inject
    public RelatedLessons(Index index) {
        this.index = index;
    }

    /**
     * The lessons most like one, for whoever may see them.
     *
     * @param page id of the page
     */
    List<PageHit> to(String page, SearchQuery.Reader reader) {
        return current().answers.computeIfAbsent(new Question(page, reader), this::ask);
    }

    private List<PageHit> ask(Question question) {
        return index.index().related(question.page(), question.reader(), WANTED).stream()
                .filter(hit -> !hit.place().lesson().isEmpty())
                .toList();
    }

    private Memory current() {
        Map<String, String> positions = index.index().positions();
        Memory now = memory;
        if (!now.positions.equals(positions) || now.answers.size() > MOST_REMEMBERED) {
            now = new Memory(positions);
            memory = now;
        }
        return now;
    }

    private record Question(String page, SearchQuery.Reader reader) {}

    /** What was answered while the index stood at these positions. */
    private static final class Memory {

        private final Map<String, String> positions;
        private final Map<Question, List<PageHit>> answers = new ConcurrentHashMap<>();

        private Memory(Map<String, String> positions) {
            this.positions = Map.copyOf(positions);
        }
    }
}
