package lms.web.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import lms.search.SearchIndex;
import lms.search.lucene.LuceneSearch;

/** Searching a large library over HTTP. The index holds pages that the database does not know. */
final class SearchTargets {
    private static final int SECTIONS = Integer.getInteger("bench.sections", 200_000);
    private static final int LONGEST = 8;

    /** Many times more than the index remembers answers. */
    private static final int QUESTIONS = 10_000;

    private static final int POPULAR = 100;
    private static final int DRAWN = 50_000;

    private final Targets targets;
    private final List<String> questions;

    SearchTargets(Path home, Targets targets) throws IOException {
        this.targets = targets;
        this.questions = GeneratedPages.forEverybody(new FrozenWords(home)).questions(2 * QUESTIONS);
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
                target("search, visitor", targets.visitors(), this::asPeopleAsk),
                target("search, signed in", targets.learners(), this::asPeopleAsk),
                target("search, visitor, asked before", targets.visitors(), this::askedBefore),
                target("search, signed in, asked before", targets.learners(), this::askedBefore),
                target("search, visitor, never asked before", targets.visitors(), this::neverAskedBefore),
                target("search, signed in, never asked before", targets.learners(), this::neverAskedBefore),
                suggesting());
    }

    /** What a script asks at each letter. */
    Target suggesting() {
        return target("suggestions", targets.visitors(), connection -> this::suggest);
    }

    /** @param asking for each connection, which question it asks when */
    private static Target target(String name, List<Person> people, IntFunction<IntFunction<String>> asking) {
        return new Target(
                name,
                200,
                IntStream.range(0, people.size())
                        .mapToObj(connection -> asker(people.get(connection), asking.apply(connection)))
                        .toList());
    }

    private static IntFunction<byte[]> asker(Person person, IntFunction<String> path) {
        return number -> person.get(path.apply(number));
    }

    /** By Zipf's law: the n-th question is asked a n-th as often as the first. */
    private IntFunction<String> asPeopleAsk(int connection) {
        double[] upTo = new double[QUESTIONS];
        double sum = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            sum += 1.0 / (i + 1);
            upTo[i] = sum;
        }
        double all = sum;
        int[] drawn = new Random(connection)
                .doubles(DRAWN)
                .mapToInt(at -> Math.min(QUESTIONS - 1, Math.abs(Arrays.binarySearch(upTo, at * all) + 1)))
                .toArray();
        return number -> search(drawn[number % DRAWN]);
    }

    private IntFunction<String> askedBefore(int connection) {
        return number -> search(number % POPULAR);
    }

    /** Others than people ask here. Each connection begins elsewhere, so that none follows another. */
    private IntFunction<String> neverAskedBefore(int connection) {
        return number -> search(QUESTIONS + (number + connection * QUESTIONS / Targets.CONNECTIONS) % QUESTIONS);
    }

    private String search(int question) {
        return "/search?q=" + encoded(questions.get(question));
    }

    private String suggest(int number) {
        String whole = questions.get(number % questions.size());
        String typed = whole.substring(0, Math.min(whole.length(), 2 + number % LONGEST));
        return "/api/v1/suggest?q=" + encoded(typed);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
