package lms.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.util.BytesRef;

/**
 * What somebody has typed so far.
 *
 * @param words with accents; the last may be unfinished
 * @param isFinished whether the last word is whole, as the space behind it says
 */
record Typed(List<Token> words, boolean isFinished) {
    /** Nothing longer is suggested. */
    private static final int MOST_CHARACTERS = SuggestibleName.MOST_CHARACTERS;

    /** With fewer letters, everything is one error away from everything. */
    private static final int FORGIVING_FROM = 4;

    static Typed of(TextAnalysis analysis, String text) {
        String begun = text.stripLeading();
        String cut = begun.substring(0, Math.min(begun.length(), MOST_CHARACTERS));
        List<Token> words = analysis.tokens(TextAnalysis.normalised(cut));
        return new Typed(words, !cut.equals(cut.stripTrailing()));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether enough was typed to say what a typing error is. */
    boolean isForgiven() {
        return words.stream().mapToInt(word -> word.folded().length()).sum() >= FORGIVING_FROM;
    }

    /** How a text begins that was meant. */
    BytesRef key() {
        return new BytesRef(parts().stream().map(BytesRef::utf8ToString).collect(Collectors.joining()));
    }

    /** How its words begin, whatever their order. */
    List<BytesRef> parts() {
        List<BytesRef> parts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            parts.add(part(words.get(i).folded(), i));
        }
        return parts;
    }

    /** What the key would be if the words stood under their Welsh roots; of an unfinished word only a mutation is undone. */
    List<BytesRef> welshKeys(TextAnalysis analysis) {
        int last = words.size() - 1;
        StringBuilder roots = new StringBuilder();
        for (Token word : words.subList(0, isFinished ? last + 1 : last)) {
            roots.append(analysis.terms(Tongue.WELSH, word).get(0)).append(' ');
        }
        if (isFinished) {
            return List.of(new BytesRef(roots));
        }
        List<String> endings =
                new ArrayList<>(WelshMutation.radicals(words.get(last).word()));
        if (last > 0) {
            endings.add(words.get(last).folded());
        }
        return endings.stream()
                .map(ending -> new BytesRef(roots + Accents.without(ending)))
                .toList();
    }

    private BytesRef part(String word, int place) {
        return new BytesRef(isFinished || place < words.size() - 1 ? word + " " : word);
    }
}
