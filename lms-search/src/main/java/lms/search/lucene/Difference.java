package lms.search.lucene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import lms.search.Changes;
import lms.search.IndexedPage;
import lms.search.PageHash;

/**
 * What must be written to bring a source up to date.
 *
 * @param written pages that are new or changed, by access token
 * @param removed ids of the pages that are gone
 * @param unchanged number of pages that stay as they are
 */
record Difference(SortedMap<String, List<Hashed>> written, Set<String> removed, int unchanged) {

    /** A page and its hash. */
    record Hashed(IndexedPage page, String hash) {}

    /**
     * Reads all pages before anything is written, so that a source that fails changes nothing.
     *
     * @param hashes of the pages in the index, by id
     * @param pages the pages that there should be; those without a section are passed over, since nothing finds them
     */
    static Difference between(Map<String, String> hashes, String source, Iterable<IndexedPage> pages) {
        SortedMap<String, List<Hashed>> written = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        int unchanged = 0;
        for (IndexedPage page : pages) {
            check(page, source, seen);
            String hash = PageHash.of(page);
            if (hash.equals(hashes.get(page.id()))) {
                unchanged++;
            } else if (!page.sections().isEmpty()) {
                written.computeIfAbsent(page.access(), none -> new ArrayList<>())
                        .add(new Hashed(page, hash));
            } else {
                seen.remove(page.id());
            }
        }
        Set<String> removed = new HashSet<>(hashes.keySet());
        removed.removeAll(seen);
        return new Difference(written, removed, unchanged);
    }

    private static void check(IndexedPage page, String source, Set<String> seen) {
        if (!page.source().equals(source)) {
            throw new IllegalArgumentException("Page " + page.id() + " is of " + page.source() + ", not of " + source);
        }
        if (!seen.add(page.id())) {
            throw new IllegalArgumentException("Two pages for the search index have the id " + page.id());
        }
    }

    boolean isEmpty() {
        return written.isEmpty() && removed.isEmpty();
    }

    Changes count() {
        return new Changes(written.values().stream().mapToInt(List::size).sum(), unchanged, removed.size());
    }
}
