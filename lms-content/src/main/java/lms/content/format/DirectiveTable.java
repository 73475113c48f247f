package lms.content.format;

import static lms.content.format.DirectiveKind.ANYWHERE;
import static lms.content.format.DirectiveKind.OVERLAY;
import static lms.content.format.DirectiveKind.TOP;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lms.content.SymbolicDate;
import lms.content.format.DirectiveKind.Form;
import lms.content.manifest.Formats;

/** The rows of the table. */
final class DirectiveTable {
    private static final Pattern DURATION = Pattern.compile("(?=\\d)(\\d{1,2}h)?(\\d{1,3}m)?(\\d{1,2}s)?");
    private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,3} ?(kB|MB)");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{12,64}");

    private static final AttributeKind ID = AttributeKind.of("id", "#my-id, the block's permanent name", Formats::isId);
    private static final AttributeKind MINUTES = AttributeKind.number("minutes", "minutes", 1, 600);
    private static final AttributeKind GROUP =
            AttributeKind.oneOf("group", "alone", "pairs", "threes", "small", "whole");
    private static final AttributeKind OBJECTIVE =
            AttributeKind.of("objective", "the id of one of the lesson's objectives", Formats::isId);
    private static final AttributeKind DUE = date("due");
    private static final AttributeKind DURATION_OF_MEDIA = AttributeKind.of(
            "duration", "a length such as 3m20s", text -> DURATION.matcher(text).matches());

    /** Where whole blocks of work may stand. */
    private static final String[] WORK = {TOP, "only", "example"};
    /** Where lists and extras may stand. */
    private static final String[] EXTRAS = {
        TOP, "only", "example", "activity", "practice", "plan", "do", "debrief", "assignment", "discussion"
    };
    /** Where media and variants of the text may stand. */
    private static final String[] TEXT = {
        TOP,
        "only",
        "example",
        "activity",
        "plan",
        "do",
        "debrief",
        "assignment",
        "discussion",
        "reflection",
        "motion",
        "passage",
        "facilitator",
        "solution"
    };

    /** By name, in the order in which people are told about them. */
    static final Map<String, DirectiveKind> BY_NAME = index(List.of(
            fenced(
                    "activity",
                    "A task, done in a room or alone.",
                    in(WORK),
                    ID.needed(),
                    MINUTES,
                    GROUP,
                    AttributeKind.of("materials", "a few words", text -> !text.isBlank()),
                    OBJECTIVE),
            fenced(
                    "quiz",
                    "A knowledge check; it holds questions and nothing else.",
                    in(TOP, "example"),
                    ID.needed(),
                    // judged by Q10
                    AttributeKind.of("pass", "a percentage from 0 to 100", text -> true),
                    AttributeKind.oneOf("required", "true", "false"),
                    AttributeKind.number("attempts", "goes", 1, 100),
                    AttributeKind.oneOf("shuffle", "true", "false")),
            fenced(
                    "question",
                    "One question of a quiz, with its answers.",
                    in("quiz"),
                    ID.needed(),
                    // judged with the answers, by the Q rules
                    AttributeKind.of(
                                    "type", "single, multiple, numeric, text, matching, ordering or poll", text -> true)
                            .needed(),
                    AttributeKind.number("points", "", 1, 100),
                    OBJECTIVE,
                    AttributeKind.of("answer", "a number such as 5, or a range such as 5..7", text -> true),
                    AttributeKind.of("tolerance", "a number such as 0.5", text -> true),
                    AttributeKind.of("unit", "a few words", text -> !text.isBlank()),
                    AttributeKind.oneOf("match", "ignore-case", "exact")),
            fenced("explanation", "Shown to everybody who has answered the question.", in("question"), ID),
            fenced("hint", "Help that stays folded until somebody wants it.", in(EXTRAS, "question"), ID),
            fenced("solution", "An answer that stays folded until somebody wants it.", in(WORK, "activity"), ID),
            fenced(
                    "practice",
                    "Work in the field, with what makes it good.",
                    in(WORK),
                    ID.needed(),
                    MINUTES,
                    GROUP,
                    OBJECTIVE,
                    DUE),
            fenced("plan", "What to settle before the practice.", in("practice"), ID),
            fenced("do", "What to do in the practice.", in("practice"), ID),
            fenced("debrief", "What to talk about after the practice.", in("practice"), ID),
            fenced(
                    "criteria",
                    "How one can tell that the practice went well: a list, one observable thing in each item.",
                    in("practice"),
                    ID),
            fenced(
                    "assignment",
                    "Work that is handed in and that a coach answers.",
                    in(TOP, "example"),
                    ID.needed(),
                    AttributeKind.someOf("submit", "text", "file"),
                    AttributeKind.of(
                            "max-size",
                            "a size such as 5MB",
                            text -> SIZE.matcher(text).matches()),
                    OBJECTIVE,
                    DUE),
            fenced(
                    "rubric",
                    "How work is judged: a table whose column headings begin with points.",
                    in("assignment", "practice"),
                    ID),
            fenced(
                    "discussion",
                    "A question to talk about, in a room or in writing.",
                    in(WORK),
                    ID.needed(),
                    MINUTES,
                    OBJECTIVE,
                    DUE),
            fenced(
                    "reflection",
                    "A question that people answer for themselves.",
                    in(WORK, "activity"),
                    ID.needed(),
                    AttributeKind.number("minwords", "words", 1, 5000),
                    AttributeKind.oneOf("visibility", "private", "coach"),
                    OBJECTIVE),
            fenced(
                    "policy-lab",
                    "A motion that a cohort drafts, amends and votes on.",
                    in(TOP, "example"),
                    ID.needed()),
            fenced("motion", "The text that the policy lab begins with.", in("policy-lab"), ID),
            phase("propose", "Until when proposals come in, and how."),
            phase("amend", "Until when amendments come in, and how."),
            phase("vote", "Until when people vote, and how."),
            fenced("keypoints", "What to remember: a short list.", in(WORK), ID),
            fenced("reading", "Where to read on: a list of links.", in(EXTRAS), ID),
            fenced("downloads", "Files to take away: a list of links with type and size.", in(EXTRAS), ID),
            fenced(
                    "video",
                    "A film: a link to it, then a list of links to its transcript and captions.",
                    in(TEXT),
                    ID.needed(),
                    DURATION_OF_MEDIA),
            fenced(
                    "audio",
                    "A recording: a link to it, then a list with a link to its transcript.",
                    in(TEXT),
                    ID.needed(),
                    DURATION_OF_MEDIA),
            fenced(
                    "facilitator",
                    "A note for those who lead the lesson; learners never get it.",
                    in(ANYWHERE),
                    ID,
                    AttributeKind.oneOf("plan", "true")),
            fenced(
                    "only",
                    "Text for one nation, one way of delivery or one language.",
                    in(TEXT),
                    ID,
                    AttributeKind.someOf("nation", "wales", "scotland", "england", "northern-ireland"),
                    AttributeKind.someOf("delivery", "self-paced", "in-person", "online"),
                    AttributeKind.of("lang", "a language such as cy", Formats::isLanguage)),
            fenced(
                    "passage",
                    "Text in another language than the lesson's.",
                    in(TEXT),
                    ID,
                    AttributeKind.of("lang", "a language such as cy", Formats::isLanguage)
                            .needed()),
            fenced("example", "Shows its own source and, below it, what becomes of it.", in(TOP), ID),
            leaf("break", "A pause for those in a room.", in(TOP, "example"), MINUTES.needed()),
            leaf(
                    "include",
                    "Puts in the text of another file of the curriculum.",
                    in(TOP, "example"),
                    AttributeKind.of(
                                    "file",
                                    "a path that starts from this file, such as ../includes/house-rules.md",
                                    text -> !text.isBlank())
                            .needed()),
            fenced(
                    "replace",
                    "Stands in an overlay for the block that it names.",
                    in(OVERLAY),
                    block(),
                    AttributeKind.of(
                                    "base",
                                    "the hash of the block that is replaced, as the check prints it",
                                    text -> HASH.matcher(text).matches())
                            .needed()),
            fenced("before", "Stands in an overlay before the block that it names.", in(OVERLAY), block()),
            fenced("after", "Stands in an overlay behind the block that it names.", in(OVERLAY), block())));

    private DirectiveTable() {}

    private static DirectiveKind phase(String name, String meaning) {
        return fenced(name, meaning, in("policy-lab"), ID, date("until").needed());
    }

    private static AttributeKind block() {
        return AttributeKind.of("block", "the id of a block of the lesson", Formats::isId)
                .needed();
    }

    private static AttributeKind date(String name) {
        return AttributeKind.of(
                name,
                "a date such as \"session 2\", \"start + 1w\" or \"end - 2d @ 18:00\"",
                text -> SymbolicDate.parse(text).isPresent());
    }

    private static DirectiveKind fenced(String name, String meaning, Set<String> places, AttributeKind... attributes) {
        return new DirectiveKind(name, meaning, Form.FENCED, places, named(attributes));
    }

    private static DirectiveKind leaf(String name, String meaning, Set<String> places, AttributeKind... attributes) {
        return new DirectiveKind(name, meaning, Form.LEAF, places, named(attributes));
    }

    private static Map<String, AttributeKind> named(AttributeKind... attributes) {
        Map<String, AttributeKind> named = new LinkedHashMap<>();
        Stream.of(attributes).forEach(attribute -> named.put(attribute.name(), attribute));
        return named;
    }

    private static Set<String> in(String... places) {
        return Set.of(places);
    }

    private static Set<String> in(String[] places, String more) {
        return Set.copyOf(Stream.concat(Stream.of(places), Stream.of(more)).toList());
    }

    private static Map<String, DirectiveKind> index(List<DirectiveKind> kinds) {
        Map<String, DirectiveKind> index = new LinkedHashMap<>();
        kinds.forEach(kind -> index.put(kind.name(), kind));
        return Collections.unmodifiableMap(index);
    }
}
