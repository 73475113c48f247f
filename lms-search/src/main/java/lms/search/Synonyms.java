package lms.search;

import java.util.List;

/**
 * Groups of words that mean the same to members, such as {@code steward, shop steward, rep}. Whoever asks for one of a
 * group finds the others, too, a little after.
 *
 * @param groups each with at least two names; a name is one or more words
 */
public record Synonyms(List<List<String>> groups) {
    public static final Synonyms NONE = new Synonyms(List.of());

    public Synonyms {
        groups = groups.stream().map(List::copyOf).toList();
    }
}
