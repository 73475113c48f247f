package lms.search.lucene;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import lms.search.FacetCount;
import lms.search.IndexedPage;
import lms.search.PageHit;
import lms.search.SearchIndex;
import lms.search.SearchResult;
import lms.search.SnippetPart;

/** An index of a few pages, and what somebody gets to know from it. */
record Library(SearchIndex index) implements AutoCloseable {
    static Library of(Path directory, Draft... drafts) {
        return of(directory, Arrays.stream(drafts).map(Draft::page).toList());
    }

    static Library of(Path directory, List<IndexedPage> pages) {
        SearchIndex index = LuceneSearch.open(directory);
        index.follow("curriculum", "1", pages);
        return new Library(index);
    }

    SearchResult ask(Ask ask) {
        return index.search(ask.query());
    }

    SearchResult ask(String text) {
        return ask(Ask.of(text));
    }

    /** The ids of the pages found, best first. */
    List<String> found(String text) {
        return ids(ask(text));
    }

    List<String> found(Ask ask) {
        return ids(ask(ask));
    }

    /** The snippet of the best place of the best page, with matches in square brackets. */
    String snippet(String text) {
        return snippet(ask(text).hits().get(0).sections().get(0));
    }

    static List<String> ids(SearchResult result) {
        return ids(result.hits());
    }

    static List<String> ids(List<PageHit> hits) {
        return hits.stream().map(PageHit::id).toList();
    }

    static String snippet(PageHit.SectionHit section) {
        return section.snippet().stream().map(Library::bracketed).collect(Collectors.joining());
    }

    /** Counts as text, such as "two 2". */
    static List<String> counts(List<FacetCount> counts) {
        return counts.stream().map(count -> count.value() + " " + count.count()).toList();
    }

    private static String bracketed(SnippetPart part) {
        return part.marked() ? "[" + part.text() + "]" : part.text();
    }

    @Override
    public void close() {
        index.close();
    }
}
