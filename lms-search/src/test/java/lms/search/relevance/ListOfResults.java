package lms.search.relevance;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lms.search.IndexedPage;
import lms.search.PageHit;
import lms.search.SearchIndex;
import lms.search.SearchQuery;
import lms.search.Synonyms;
import lms.search.lucene.LuceneSearch;
import lms.search.lucene.TestCollection;

/** What a member sees: pages, each with its best headings, from an index on disk like the one in use. */
final class ListOfResults implements AutoCloseable {
    /** Sections in which the baseline has ten pages together, and more. */
    private static final int DEEP = 200;

    private final SearchIndex index;

    private ListOfResults(SearchIndex index) {
        this.index = index;
    }

    static ListOfResults of(FrozenTexts texts, Path directory) {
        SearchIndex index = LuceneSearch.open(directory);
        texts.pages().stream()
                .collect(Collectors.groupingBy(IndexedPage::source))
                .forEach((source, pages) -> index.follow(source, "1", pages));
        return new ListOfResults(index);
    }

    /** The pages of the list. */
    List<String> pages(String query, String language) {
        return hits(query, language).stream().map(PageHit::id).toList();
    }

    /** The headings in the order in which they stand in the list. */
    List<String> headings(String query, String language) {
        return hits(query, language).stream()
                .flatMap(page -> page.sections().stream().map(section -> section.at(page.id())))
                .limit(Finder.SEEN)
                .toList();
    }

    /** The pages of a collection, each in the place of its best section. */
    static Finder pagesOf(TestCollection collection) {
        return (query, language) -> collection.search(query, language, DEEP).stream()
                .map(section -> Section.page(section.id()))
                .distinct()
                .limit(Finder.SEEN)
                .toList();
    }

    private List<PageHit> hits(String query, String language) {
        SearchQuery.Reader reader = new SearchQuery.Reader(Set.of(FrozenTexts.ACCESS), language, Set.of());
        return index.search(new SearchQuery(query, reader, Map.of(), Synonyms.NONE, Finder.SEEN, 0))
                .hits();
    }

    @Override
    public void close() {
        index.close();
    }
}
