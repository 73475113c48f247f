package lms.search.lucene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lms.search.IndexedPage;

/**
 * Texts that nobody types who wants to find something, by kind, and pages that make them as dear as they can be: words
 * that many others are a letter away from, beginnings that thousands share, and a few words that stand everywhere.
 */
final class HostileTexts {
    private static final long SEED = 20_261_122;
    private static final int MEGABYTE = 1_000_000;
    private static final List<String> SYLLABLES = List.of(
            "con", "sti", "tu", "ter", "ra", "li", "men", "ga", "nis", "de", "mo", "cra", "pe", "vo", "to", "ward");
    private static final List<String> FREQUENT = List.of(
            "the", "of", "and", "to", "a", "in", "is", "it", "who", "vote", "member", "ward", "council", "campaign");
    private static final List<String> OPERATORS = List.of(
            "AND",
            "OR",
            "NOT",
            "&&",
            "||",
            "!",
            "+",
            "-",
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            "^2",
            "^1e99",
            "\"",
            "~",
            "~0.1",
            "~2",
            "*",
            "?",
            ":",
            "\\",
            "/",
            "[a TO z]",
            "{* TO *}",
            "*:*",
            "_exists_:x",
            "access:members",
            "body:ward",
            "kind:",
            "course:\"",
            "-lang:cy",
            "ward*",
            "*ward",
            "w?rd",
            "ward~2",
            "\"ward vote\"~9999");
    private static final List<String> REGEXES = List.of(
            "/.*/",
            "(a+)+$",
            "(.*a){20}",
            "^(([a-z])+.)+[A-Z]([a-z])+$",
            "(x+x+)+y",
            "\\p{L}{1000}",
            "[^ ]*?",
            "(?<=a)b",
            ".*.*.*.*=.*",
            "a{1,65535}",
            "(?:\\s*)*$",
            "\\Qward\\E",
            "$^$^",
            "(((((((((((");
    private static final List<String> PIECES = List.of(
            "\"",
            "“",
            "”",
            "-",
            " ",
            "ward",
            "wardd",
            "*",
            ":",
            "\u0000",
            "\uD83D",
            "\uDE00",
            "é",
            "ŵ",
            "(",
            "\u202E",
            "regis",
            "'",
            "’s",
            "\n",
            "中",
            "ไ",
            "1",
            "_",
            ".",
            "\uFFFF",
            "kind:",
            "lang:\"",
            "what is ",
            "?");

    private final Random random = new Random(SEED);
    private final Map<String, Function<HostileTexts, String>> kinds = new LinkedHashMap<>();

    HostileTexts() {
        kinds.put("random UTF-16", texts -> texts.many(300, () -> "" + (char) random.nextInt(0x10000)));
        kinds.put("random pieces", texts -> texts.many(120, () -> any(PIECES)));
        kinds.put("operators of query languages", texts -> texts.many(60, () -> any(OPERATORS) + any(FREQUENT)));
        kinds.put("regular expressions", texts -> texts.many(12, () -> any(REGEXES) + " "));
        kinds.put(
                "markup and injections",
                texts -> texts.many(
                        6,
                        () -> any(List.of(
                                "<script>alert(1)</script>",
                                "'; drop table",
                                "${jndi:ldap://x}",
                                "%00",
                                "../../",
                                "{{7*7}}"))));
        kinds.put(
                "right to left, bidirectional marks",
                texts -> texts.many(
                        90, () -> any(List.of("سلام ", "שלום ", "\u202E", "\u202D", "\u2066", "ward ", "ﷺ"))));
        kinds.put(
                "accents on accents",
                texts -> "e" + any(List.of("\u0301", "\u0302", "\u20DD")).repeat(999));
        kinds.put(
                "thousands of quotes",
                texts -> any(List.of("\"", "\" ", "“a", "\"a\"")).repeat(2_000));
        kinds.put(
                "thousands of minuses",
                texts -> any(List.of("-", "- ", "-a ", "--a")).repeat(2_000));
        kinds.put(
                "thousands of fields",
                texts -> any(List.of("kind:a ", "kind:\"", "lang:", "level:a")).repeat(2_000));
        kinds.put("spaces in a question", texts -> "what is" + " ".repeat(450) + "z" + " ".repeat(450) + "\nz?");
        kinds.put(
                "a megabyte",
                texts -> any(List.of("a", "ward ", "\"", "-", "\u0000", "😀", "a-", "e\u0301"))
                        .repeat(MEGABYTE / 2));
        kinds.put(
                "one endless word", texts -> any(List.of("a", "ŵ", "1", "ngh")).repeat(1_000));
        kinds.put("one word repeated", texts -> (any(FREQUENT) + " ").repeat(64));
        kinds.put("two words in turn", texts -> (any(FREQUENT) + " " + any(FREQUENT) + " ").repeat(32));
        kinds.put("64 frequent words", texts -> texts.row(64, () -> any(FREQUENT)));
        kinds.put("64 rare words", texts -> texts.row(64, this::word));
        kinds.put("64 long words, mistyped", texts -> texts.row(64, () -> mistyped(word() + any(SYLLABLES))));
        kinds.put("64 words of 15 letters, mistyped", texts -> texts.row(64, () -> mistyped(fifteen())));
        kinds.put("beginnings of everything", texts -> texts.row(63, this::word) + " " + any(SYLLABLES));
        kinds.put("a phrase of frequent words", texts -> "\"" + texts.row(64, () -> any(FREQUENT)) + "\"");
        kinds.put("many phrases", texts -> texts.row(21, () -> "\"" + texts.row(3, () -> any(FREQUENT)) + "\""));
        kinds.put(
                "many unwanted phrases",
                texts -> texts.row(20, () -> "-\"" + texts.row(3, this::word) + "\"") + " the ward");
        kinds.put(
                "mutated Welsh",
                texts -> texts.row(
                        64,
                        () -> any(List.of("ngh", "mh", "nh", "dd", "ph", "f"))
                                + any(List.of("aerdydd", "leidlais", "obloedd", "wyr", "arlamentau"))
                                + any(List.of("", "'n", "’i"))));
        kinds.put(
                "no spaces between words", texts -> texts.many(1_000, () -> "" + (char) (0x4E00 + random.nextInt(9))));
    }

    List<String> kinds() {
        return List.copyOf(kinds.keySet());
    }

    /** The next text of a kind. */
    String next(String kind) {
        return kinds.getOrDefault(kind, texts -> kind).apply(this);
    }

    /** Pages of one section each, of about 60 words. */
    List<IndexedPage> pages(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Draft.text(
                                "p" + i,
                                row(2, this::word),
                                row(3, this::word),
                                row(60, () -> random.nextInt(3) == 0 ? any(FREQUENT) : word()))
                        .language(i % 5 == 0 ? "cy" : i % 31 == 0 ? "pl" : "en")
                        .page())
                .toList();
    }

    private String word() {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> any(SYLLABLES))
                .collect(Collectors.joining("", any(SYLLABLES), ""));
    }

    private String fifteen() {
        return (word() + word() + word() + word()).substring(0, 8) + "tutions";
    }

    private String mistyped(String word) {
        int at = 1 + random.nextInt(word.length() - 1);
        return word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at);
    }

    private interface Piece {
        String next();
    }

    private String many(int most, Piece piece) {
        return IntStream.range(0, 1 + random.nextInt(most))
                .mapToObj(i -> piece.next())
                .collect(Collectors.joining());
    }

    private String row(int words, Piece piece) {
        return IntStream.range(0, words).mapToObj(i -> piece.next()).collect(Collectors.joining(" "));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
