package lms.web.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import lms.search.SearchIndex;
import lms.search.lucene.LuceneSearch;

/** Searching a large library over HTTP. The index holds pages that the database does not know. */
final class SearchTargets {
    private static final int SECTIONS = Integer.getInteger("bench.sections", 200_000);
    private static final int OF_HEADINGS = 400;
    private static final int LONGEST = 8;

    private final Targets targets;
    private final List<String> queries;

    SearchTargets(Path home, Targets targets) throws IOException {
        this.targets = targets;
        this.queries = GeneratedPages.forEverybody(new FrozenWords(home)).queries(OF_HEADINGS);
    }

    /**
     * Puts the pages, which everybody may see, in the place of those of one curriculum. Its position stays, so that the
     * server takes them for what is published.
     *
     * @param data of a server that was started once and is not running
     */
    static void fill(Path home, Path data) throws IOException {
        GeneratedPages pages = GeneratedPages.forEverybody(new FrozenWords(home));
        try (SearchIndex index = LuceneSearch.open(data.resolve("index"))) {
            var first = new TreeMap<>(index.positions()).firstEntry();
            index.follow(first.getKey(), first.getValue(), pages.of(first.getKey(), 0, SECTIONS));
        }
    }

    List<Target> all() {
        return List.of(
                target("search, visitor", targets.visitors(), this::search),
                target("search, signed in", targets.learners(), this::search),
                suggesting());
    }

    /** What a script asks at each letter. */
    Target suggesting() {
        return target("suggestions", targets.visitors(), this::suggest);
    }

    private Target target(String name, List<Person> people, IntFunction<String> path) {
        return new Target(
                name,
                200,
                people.stream()
                        .<IntFunction<byte[]>>map(person -> number -> person.get(path.apply(number)))
                        .toList());
    }

    private String search(int number) {
        return "/search?q=" + encoded(queries.get(number % queries.size()));
    }

    private String suggest(int number) {
        String whole = queries.get(number % queries.size());
        String typed = whole.substring(0, Math.min(whole.length(), 2 + number % LONGEST));
        return "/api/v1/suggest?q=" + encoded(typed);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
