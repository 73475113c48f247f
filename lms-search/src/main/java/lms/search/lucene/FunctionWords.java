package lms.search.lucene;

import java.util.List;
import java.util.Set;

/**
 * Words that hold a question together and say little about what it is about. They are indexed and sought like any other
 * word (IT, NO, US and WHO are subjects here), but they count for less beside words that say more.
 */
final class FunctionWords {
    private static final Set<String> ENGLISH = Set.of(
            "a",
            "about",
            "am",
            "an",
            "and",
            "any",
            "anybody",
            "anyone",
            "are",
            "as",
            "at",
            "be",
            "been",
            "being",
            "but",
            "by",
            "can",
            "could",
            "did",
            "do",
            "does",
            "doing",
            "for",
            "from",
            "get",
            "had",
            "has",
            "have",
            "he",
            "her",
            "him",
            "his",
            "how",
            "i",
            "i'd",
            "i'm",
            "i've",
            "if",
            "in",
            "into",
            "is",
            "it",
            "its",
            "it's",
            "just",
            "let",
            "like",
            "may",
            "me",
            "mean",
            "might",
            "more",
            "must",
            "my",
            "need",
            "no",
            "not",
            "of",
            "on",
            "or",
            "our",
            "ought",
            "per",
            "please",
            "shall",
            "she",
            "should",
            "so",
            "some",
            "somebody",
            "someone",
            "something",
            "than",
            "that",
            "that's",
            "the",
            "their",
            "them",
            "then",
            "there",
            "these",
            "they",
            "this",
            "those",
            "to",
            "too",
            "us",
            "very",
            "was",
            "we",
            "were",
            "what",
            "what's",
            "when",
            "where",
            "whether",
            "which",
            "while",
            "who",
            "whom",
            "whose",
            "why",
            "will",
            "with",
            "would",
            "you",
            "your");

    private static final Set<String> WELSH = Set.of(
            "a", "ac", "am", "ar", "at", "beth", "ble", "bod", "chi", "dros", "dw", "ei", "eich", "ein", "eu", "fe",
            "fi", "fy", "gan", "gyda", "hon", "hwn", "hyn", "i", "mae", "mewn", "mi", "na", "neu", "nhw", "o", "oes",
            "pam", "pan", "pryd", "pwy", "rhwng", "sut", "sy", "sydd", "ti", "trwy", "wrth", "y", "ydw", "ydy", "ydych",
            "ydym", "yn", "yr", "yw");

    private FunctionWords() {}

    /** Whether any of the words says what the query is about; "who" alone does, in its way. */
    static boolean areAll(List<Token> words) {
        return words.stream().allMatch(FunctionWords::has);
    }

    static boolean has(Token word) {
        return ENGLISH.contains(word.word().replace('’', '\'')) || WELSH.contains(word.folded());
    }
}
