package lms.search.lucene;

import java.util.List;

/** How words become terms: one way for each language that is understood, and one for all others. */
enum Tongue {
    /** Porter's stem (1980). No list of stop words: IT, NO, US and WHO are subjects here. */
    ENGLISH("en"),
    /** The roots, without mutation, clitic or plural. */
    WELSH("cy"),
    /** The word without accents. */
    OTHER("");

    static final List<Tongue> ALL = List.of(values());

    private final String language;

    Tongue(String language) {
        this.language = language;
    }

    /** The tongue of a BCP 47 tag. */
    static Tongue of(String tag) {
        for (Tongue tongue : ALL) {
            if (!tongue.language.isEmpty() && (tag.equals(tongue.language) || tag.startsWith(tongue.language + "-"))) {
                return tongue;
            }
        }
        return OTHER;
    }

    /** The field of the weighted words of a section. */
    String scored() {
        return "scored_" + this.language;
    }

    /** The field of the same words in their order. */
    String ordered() {
        return "ordered_" + this.language;
    }
}
