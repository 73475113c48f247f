package lms.web.finding.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Groups of names that mean the same to members. {@link SynonymText} reads it from what people type.
 *
 * @param groups each with at least two names, as people wrote them, without commas
 */
public record SynonymList(List<List<String>> groups) {
    public static final SynonymList NONE = new SynonymList(List.of());

    public SynonymList {
        groups = groups.stream().map(List::copyOf).toList();
    }

    private static final String BETWEEN = ", ";

    /** The list of which this is the {@link #text}. */
    static SynonymList of(String text) {
        return new SynonymList(
                text.lines().map(line -> Arrays.asList(line.split(BETWEEN, -1))).toList());
    }

    /** The list as people write it: a group a line, commas between names. */
    public String text() {
        return groups.stream().map(group -> String.join(BETWEEN, group)).collect(Collectors.joining("\n"));
    }
}
