package lms.search.relevance;

import java.util.List;
import lms.search.lucene.TestCollection;

/** Whatever finds sections. */
@FunctionalInterface
public interface Finder {
    /** As many as people look at, and as the figures look at. */
    int SEEN = 10;

    /** The ids of the best ten sections, best first. */
    List<String> find(String query, String language);

    static Finder in(TestCollection collection) {
        return (query, language) -> collection.search(query, language, SEEN).stream()
                .map(TestCollection.Ranking::id)
                .toList();
    }
}
