package lms.search.relevance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lms.search.lucene.TestCollection;

/**
 * Two forms of Welsh words: is a text that has one of them found by whoever types the other?
 *
 * @param written by kind of pair, the form in the texts
 * @param typed by kind of pair, the forms typed, in the same order
 */
record WelshPairs(Map<String, List<String>> written, Map<String, List<String>> typed) {

    static WelshPairs load() {
        List<String[]> mutations = Lines.of("/lms/search/welsh/mutations.tsv");
        Map<String, List<String>> written = column(mutations, 0);
        Map<String, List<String>> typed = column(mutations, 1);
        List<String[]> plurals = Lines.of("/lms/search/welsh/plurals.tsv");
        written.put("plural", plurals.stream().map(pair -> pair[0]).toList());
        typed.put("plural", plurals.stream().map(pair -> pair[1]).toList());
        return new WelshPairs(written, typed);
    }

    private static Map<String, List<String>> column(List<String[]> mutations, int column) {
        return mutations.stream()
                .collect(Collectors.groupingBy(
                        pair -> pair[2],
                        LinkedHashMap::new,
                        Collectors.mapping(pair -> pair[column], Collectors.toList())));
    }

    /** Share of the pairs of which the text is among the first ten, by kind, in texts of one word each. */
    Map<String, Double> found(Function<List<TestCollection.Text>, TestCollection> ranking) {
        Map<String, Double> shares = new LinkedHashMap<>();
        written.forEach((kind, words) -> {
            try (TestCollection collection = ranking.apply(words.stream()
                    .distinct()
                    .map(word -> new TestCollection.Text(word, "", "", word, "cy"))
                    .toList())) {
                Finder finder = Finder.in(collection);
                long found = IntStream.range(0, words.size())
                        .filter(i -> finder.find(typed.get(kind).get(i), "cy").contains(words.get(i)))
                        .count();
                shares.put(kind, (double) found / words.size());
            }
        });
        return shares;
    }
}
