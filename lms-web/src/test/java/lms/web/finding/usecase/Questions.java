package lms.web.finding.usecase;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lms.search.Facet;
import lms.search.IndexedPage;

/** Questions in words of any page, whoever may read it: as they stand, cut short, mistyped, quoted or unwanted. */
record Questions(Random random) {

    static final List<String> LANGUAGES = List.of("en", "cy");

    List<Search.Question> about(List<IndexedPage> pages, int count) {
        return IntStream.range(0, count).mapToObj(i -> about(any(pages))).toList();
    }

    private Search.Question about(IndexedPage page) {
        var section = any(page.sections());
        String[] words = (page.title() + " " + section.heading() + " " + section.body())
                .strip()
                .split("\\s+", -1);
        String text = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> words[random.nextInt(words.length)])
                .map(this::typed)
                .collect(Collectors.joining(" "));
        Map<Facet, String> only = new EnumMap<>(Facet.class);
        if (random.nextInt(5) == 0) {
            only.put(Facet.COURSE, page.place().course());
        }
        if (random.nextInt(8) == 0) {
            only.put(Facet.KIND, section.kind());
        }
        return new Search.Question(text, any(LANGUAGES), only, 10, random.nextInt(4) == 0 ? 5 : 0);
    }

    private String typed(String word) {
        int at = random.nextInt(word.length() + 1);
        return switch (random.nextInt(8)) {
            case 0 -> word.substring(0, at);
            case 1, 2 -> word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at);
            case 3 -> "\"" + word + "\"";
            case 4 -> "-" + word;
            case 5 -> "what is " + word;
            default -> word;
        };
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
