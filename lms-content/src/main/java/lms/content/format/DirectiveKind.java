package lms.content.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A directive that the format knows.
 *
 * @param meaning what it is for, in one sentence for authors
 * @param form whether it encloses text
 * @param places where it may stand: names of directives, {@link #TOP}, {@link #ANYWHERE} or {@link #OVERLAY}
 * @param attributes what may stand in its braces, in the order in which people are told
 */
public record DirectiveKind(
        String name, String meaning, Form form, Set<String> places, Map<String, AttributeKind> attributes) {
    /** At the outermost level of a lesson. */
    public static final String TOP = "the lesson itself";

    /** Inside quotes and lists as well, but never in a quiz. */
    public static final String ANYWHERE = "anywhere but in a quiz";

    /** At the outermost level of a file of an overlay. */
    public static final String OVERLAY = "a lesson of an overlay";

    /** The place of what stands in a quote, a callout or a list. */
    public static final String NESTED = "a quote or a list";

    /** What is in a quiz is asked or told everybody; a note for facilitators has no place there. */
    private static final Set<String> QUIZ = Set.of("quiz", "question", "explanation");

    public DirectiveKind {
        places = Set.copyOf(places);
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** How it is written. */
    public enum Form {
        /** Three colons or more, its text, and a closing line. */
        FENCED,
        /** Two colons on a line of its own. */
        LEAF
    }

    /** The kind of that name; empty when the format has none. */
    public static Optional<DirectiveKind> of(String name) {
        return Optional.ofNullable(DirectiveTable.BY_NAME.get(name));
    }

    /** Every kind, in the order in which people are told about them. */
    public static List<DirectiveKind> all() {
        return List.copyOf(DirectiveTable.BY_NAME.values());
    }

    public static Set<String> names() {
        return new TreeSet<>(DirectiveTable.BY_NAME.keySet());
    }

    public boolean isLeaf() {
        return form == Form.LEAF;
    }

    /** Whether it may stand directly in that directive, or in that other place. */
    public boolean mayStandIn(String place) {
        return places.contains(place) || (places.contains(ANYWHERE) && !QUIZ.contains(place) && !place.equals(OVERLAY));
    }
}
