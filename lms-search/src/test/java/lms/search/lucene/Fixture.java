package lms.search.lucene;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.search.IndexEntry;
import lms.search.SearchHit;
import lms.search.SearchIndex;
import lms.search.SearchQuery;
import lms.search.SearchResult;
import lms.search.SnippetPart;

/** Entries and queries with everything filled in that a test does not care about. */
final class Fixture {
    static final String PUBLIC = "public";

    private Fixture() {}

    /** An entry of the public course "campaign" in English; the id names it in hits. */
    static IndexEntry entry(String id, String title, String heading, String body) {
        return entry(id, PUBLIC, "en", title, heading, body);
    }

    static IndexEntry entry(String id, String access, String language, String title, String heading, String body) {
        return new IndexEntry(
                id, access, language, "lesson", "campaign", "Campaign", "l-" + id, title, heading, "/" + id, body);
    }

    static IndexEntry in(IndexEntry e, String course, String kind) {
        return new IndexEntry(
                e.id(),
                e.access(),
                e.language(),
                kind,
                course,
                course,
                e.lesson(),
                e.title(),
                e.heading(),
                e.url(),
                e.body());
    }

    /** A source that gives these entries and then breaks. */
    static Iterable<IndexEntry> failingAfter(List<IndexEntry> entries) {
        return () -> Stream.concat(entries.stream(), Stream.<IndexEntry>generate(() -> {
                    throw new IllegalStateException("source is gone");
                }))
                .iterator();
    }

    static SearchQuery query(String text) {
        return query(text, Set.of(PUBLIC));
    }

    static SearchQuery query(String text, Set<String> visible) {
        return new SearchQuery(text, visible, Optional.empty(), Optional.empty(), Optional.empty(), 10, 0);
    }

    /** The ids of the hits of a public query, best first. */
    static List<String> found(SearchIndex index, String text) {
        return ids(index.search(query(text)));
    }

    static List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.url().substring(1)).toList();
    }

    /** A snippet as one text, with matches in square brackets. */
    static String snippet(SearchHit hit) {
        return hit.snippet().stream().map(Fixture::bracketed).collect(Collectors.joining());
    }

    private static String bracketed(SnippetPart part) {
        return part.marked() ? "[" + part.text() + "]" : part.text();
    }
}
