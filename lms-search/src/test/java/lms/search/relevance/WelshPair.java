package lms.search.relevance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.search.lucene.TestCollection;

/**
 * Two forms of a Welsh word: is a text that has one of them found by whoever types the other?
 *
 * @param kind {@code soft}, {@code aspirate}, {@code nasal}, {@code h} for mutations, or {@code plural}
 * @param written the form in the text
 * @param typed the form in the query
 */
record WelshPair(String kind, String written, String typed) {

    /** All pairs, by kind. */
    static Map<String, List<WelshPair>> load() {
        Stream<WelshPair> mutations = Lines.of("/lms/search/welsh/mutations.tsv").stream()
                .map(pair -> new WelshPair(pair[2], pair[0], pair[1]));
        Stream<WelshPair> plurals = Lines.of("/lms/search/welsh/plurals.tsv").stream()
                .map(pair -> new WelshPair("plural", pair[0], pair[1]));
        return Stream.concat(mutations, plurals)
                .collect(Collectors.groupingBy(WelshPair::kind, LinkedHashMap::new, Collectors.toList()));
    }

    /** Share of the pairs of which the text is among the first ten, in a collection of texts of one word each. */
    static double found(List<WelshPair> pairs, Function<List<TestCollection.Text>, TestCollection> ranking) {
        List<TestCollection.Text> texts = pairs.stream()
                .map(WelshPair::written)
                .distinct()
                .map(word -> new TestCollection.Text(word, "", "", word, "cy"))
                .toList();
        try (TestCollection collection = ranking.apply(texts)) {
            Finder finder = Finder.in(collection);
            return pairs.stream()
                    .mapToInt(pair -> finder.find(pair.typed, "cy").contains(pair.written) ? 1 : 0)
                    .average()
                    .orElse(0);
        }
    }
}
