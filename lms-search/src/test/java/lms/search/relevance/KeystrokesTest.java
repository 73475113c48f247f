package lms.search.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lms.search.IndexedPage;
import lms.search.SearchIndex;
import lms.search.SearchQuery;
import lms.search.Suggestion;
import lms.search.lucene.LuceneSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Watches how much must be typed; docs/reference/suggestions.md holds the figures. */
class KeystrokesTest {
    private static final double FLOOR = 0.24;

    @TempDir
    Path directory;

    @Test
    void less_than_a_quarter_must_be_typed() {
        FrozenTexts texts = FrozenTexts.load();
        Map<String, List<IndexedPage>> sources =
                texts.pages().stream().collect(Collectors.groupingBy(IndexedPage::source));
        try (SearchIndex index = LuceneSearch.open(directory)) {
            sources.forEach((source, pages) -> index.follow(source, "1", pages));
            for (String language : List.of("en", "cy")) {
                SearchQuery.Reader reader = new SearchQuery.Reader(Set.of("public"), language, Set.of());
                Keystrokes typed = Keystrokes.of(
                        Keystrokes.targets(texts, language),
                        begun -> index.suggest(begun, reader, Keystrokes.SHOWN).stream()
                                .map(Suggestion::text)
                                .toList());
                assertEquals(List.of(), typed.missed());
                assertTrue(typed.mean() <= FLOOR && typed.ofSums() <= FLOOR, typed::toString);
            }
        }
    }
}
