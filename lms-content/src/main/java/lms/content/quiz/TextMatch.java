package lms.content.quiz;

import lms.content.document.Block;

/** How a text question compares what was typed, by the word that stands in {@code match=…}. */
public enum TextMatch {
    EXACT("exact"),
    IGNORE_CASE("ignore-case");

    private final String word;

    TextMatch(String word) {
        this.word = word;
    }

    /** What the question says; capitals make no difference where it says nothing. */
    public static TextMatch of(Block.Directive question) {
        boolean exact =
                question.attributes().get("match").filter(EXACT.word::equals).isPresent();
        return exact ? EXACT : IGNORE_CASE;
    }

    /** As authors write it. */
    public String word() {
        return word;
    }
}
