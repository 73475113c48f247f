package lms.content.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lms.content.manifest.Formats;

/**
 * A directive that the format knows and we support.
 *
 * @param places where it may stand: names of directives, {@link #TOP} or {@link #ANYWHERE}
 * @param required attributes it cannot do without
 * @param attributes what each attribute's value has to look like
 */
record DirectiveKind(String name, Set<String> places, Set<String> required, Map<String, Value> attributes) {
    /** At the outermost level of a lesson. */
    static final String TOP = "the lesson itself";

    /** Inside quotes and lists as well, but never in a quiz. */
    static final String ANYWHERE = "anywhere but in a quiz";

    /** Names that belong to the format and that nothing reads yet. */
    static final Set<String> LATER = Set.of(
            "video",
            "audio",
            "assignment",
            "rubric",
            "discussion",
            "only",
            "include",
            "break",
            "practice",
            "policy-lab");

    /** Attributes that belong to the format and that nothing reads yet. */
    static final Map<String, Set<String>> LATER_ATTRIBUTES = Map.of("quiz", Set.of("attempts", "shuffle"));

    /** Kinds of question that belong to the format and that nothing reads yet. */
    static final Set<String> LATER_TYPES = Set.of("numeric", "text", "matching", "ordering", "poll");

    private static final Value ID = new Value("an id such as act-sort", Formats::isId);
    private static final Value MINUTES = number(1, 600);
    private static final Value TEXT = new Value("a few words", text -> !text.isBlank());
    private static final Value GROUP = oneOf("alone", "pairs", "threes", "small", "whole");

    private static final List<DirectiveKind> ALL = List.of(
            new DirectiveKind(
                    "activity",
                    Set.of(TOP),
                    Set.of("id"),
                    Map.of("id", ID, "minutes", MINUTES, "group", GROUP, "materials", TEXT)),
            new DirectiveKind(
                    "quiz",
                    Set.of(TOP),
                    Set.of("id"),
                    Map.of(
                            "id",
                            ID,
                            "pass",
                            new Value("a percentage", text -> true),
                            "required",
                            oneOf("true", "false"))),
            new DirectiveKind(
                    "question",
                    Set.of("quiz"),
                    Set.of("id", "type"),
                    Map.of(
                            "id",
                            ID,
                            "type",
                            new Value("single or multiple", text -> true),
                            "points",
                            number(1, 100),
                            "objective",
                            ID)),
            plain("explanation", "question"),
            plain("hint", "question", "activity", TOP),
            plain("solution", "activity", TOP),
            new DirectiveKind("facilitator", Set.of(ANYWHERE), Set.of(), Map.of("id", ID, "plan", oneOf("true"))),
            plain("keypoints", TOP),
            plain("reading", TOP, "activity"),
            plain("downloads", TOP, "activity"),
            new DirectiveKind(
                    "reflection",
                    Set.of(TOP, "activity"),
                    Set.of("id"),
                    Map.of("id", ID, "minwords", number(1, 5000), "visibility", oneOf("private"))));

    /** What a value has to look like, in words and as a test. */
    record Value(String words, Predicate<String> test) {}

    static Optional<DirectiveKind> of(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    static Set<String> names() {
        return ALL.stream().map(DirectiveKind::name).collect(Collectors.toSet());
    }

    private static DirectiveKind plain(String name, String... places) {
        return new DirectiveKind(name, Set.of(places), Set.of(), Map.of("id", ID));
    }

    private static Value number(int least, int most) {
        Pattern digits = Pattern.compile("\\d{1,6}");
        return new Value(
                "a number from " + least + " to " + most,
                text -> digits.matcher(text).matches()
                        && Integer.parseInt(text) >= least
                        && Integer.parseInt(text) <= most);
    }

    private static Value oneOf(String... values) {
        return new Value(String.join(" or ", values), Arrays.asList(values)::contains);
    }
}
