package lms.search.lucene;

import java.util.List;

/**
 * What people write around a word when they ask what it means, such as "what is a ward?". Compared word by word, so that
 * no text takes longer than it has words.
 */
final class MeaningQuestion {
    private static final List<List<String>> OPENINGS = List.of(
            List.of("what", "is"),
            List.of("what", "are"),
            List.of("what", "does"),
            List.of("what's"),
            List.of("whats"),
            List.of("define"),
            List.of("definition", "of"),
            List.of("meaning", "of"),
            List.of("explain"),
            List.of("beth", "yw"),
            List.of("beth", "ydy"),
            List.of("ystyr"));

    private static final List<List<String>> ARTICLES = List.of(List.of("a"), List.of("an"), List.of("the"));

    private static final List<List<String>> ENDINGS =
            List.of(List.of("mean"), List.of("means"), List.of("stand", "for"), List.of("stands", "for"));

    private MeaningQuestion() {}

    /** The words that are asked about; the same words when this is no such question. */
    static List<Token> subject(List<Token> words) {
        List<Token> rest = without(OPENINGS, words);
        return rest.size() == words.size() ? words : withoutEnding(without(ARTICLES, rest));
    }

    private static List<Token> without(List<List<String>> beginnings, List<Token> words) {
        return beginnings.stream()
                .filter(beginning -> stands(beginning, words, 0))
                .findFirst()
                .map(beginning -> words.subList(beginning.size(), words.size()))
                .orElse(words);
    }

    private static List<Token> withoutEnding(List<Token> words) {
        return ENDINGS.stream()
                .filter(ending -> stands(ending, words, words.size() - ending.size()))
                .findFirst()
                .map(ending -> words.subList(0, words.size() - ending.size()))
                .orElse(words);
    }

    private static boolean stands(List<String> row, List<Token> words, int at) {
        return at >= 0
                && at + row.size() <= words.size()
                && words.subList(at, at + row.size()).stream()
                        .map(Token::folded)
                        .toList()
                        .equals(row);
    }
}
