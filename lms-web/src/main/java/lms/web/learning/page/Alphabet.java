package lms.web.learning.page;

import java.text.Collator;
import java.text.Normalizer;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The order of words in a language, and the letter that a word stands under. In Welsh some letters are written with two
 * signs, and Java does not know them: {@code llais} comes after {@code lwfans}, under Ll.
 */
enum Alphabet {
    USUAL(List.of()),
    WELSH(List.of("ch", "dd", "ff", "ng", "ll", "ph", "rh", "th"));

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> digraphs;

    Alphabet(List<String> digraphs) {
        this.digraphs = digraphs;
    }

    /** @param language BCP 47 tag */
    static Alphabet of(String language) {
        return language.equals("cy") ? WELSH : USUAL;
    }

    /** Orders words as a dictionary does. */
    Comparator<String> order() {
        Collator collator = collator();
        collator.setStrength(Collator.SECONDARY);
        return collator::compare;
    }

    /** The letter that a word stands under, as a heading; a sign that is no letter stands for itself. */
    String letter(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(digraphs.stream().filter(plain::startsWith), first(plain))
                .findFirst()
                .map(letter -> letter.substring(0, 1).toUpperCase(Locale.ROOT) + letter.substring(1))
                .orElse("");
    }

    private static Stream<String> first(String plain) {
        return plain.isEmpty()
                ? Stream.empty()
                : Stream.of(unaccented(plain.substring(0, plain.offsetByCodePoints(0, 1))));
    }

    private static String unaccented(String sign) {
        return Normalizer.normalize(sign, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** A letter of two signs stands after its first one, except that ng stands after g. */
    private Collator collator() {
        Collator usual = Collator.getInstance(Locale.ENGLISH);
        if (digraphs.isEmpty() || !(usual instanceof RuleBasedCollator rules)) {
            return usual;
        }
        StringBuilder more = new StringBuilder(rules.getRules());
        for (String digraph : digraphs) {
            String after = digraph.equals("ng") ? "g" : digraph.substring(0, 1);
            String upper = digraph.toUpperCase(Locale.ROOT);
            String title = upper.charAt(0) + digraph.substring(1);
            more.append("& ")
                    .append(after.toUpperCase(Locale.ROOT))
                    .append(" < ")
                    .append(digraph)
                    .append(" , ")
                    .append(title)
                    .append(" , ")
                    .append(upper);
        }
        try {
            return new RuleBasedCollator(more.toString());
        } catch (ParseException e) {
            throw new IllegalStateException("The rules of an alphabet cannot be read", e);
        }
    }
}
