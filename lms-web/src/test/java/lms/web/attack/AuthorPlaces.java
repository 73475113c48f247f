package lms.web.attack;

import java.util.ArrayList;
import java.util.List;
import lms.content.format.AttributeKind;
import lms.content.format.DirectiveKind;

/** Every place in the text of a lesson where an author can write. */
final class AuthorPlaces {
    /** Stands for what she writes. */
    private static final String HERE = "%s";

    private static final List<String> MARKDOWN = List.of(
            "%s",
            "Before %s after",
            "## %s",
            "%s\n===",
            "- %s",
            "1. %s",
            "- [x] %s",
            "> %s",
            "> [!NOTE]\n> %s",
            "> [!%s]\n> a",
            "| %s | b |\n| --- | --- |\n| %s | d |",
            "*%s*",
            "**%s**",
            "~~%s~~",
            "`%s`",
            "``` %s\ncode\n```",
            "```\n%s\n```",
            "    %s",
            "[text](%s)",
            "[text](<%s>)",
            "[%s](https://example.org/)",
            "[%s](two.md)",
            "[text](https://example.org/ \"%s\")",
            "[text](https://example.org/ '%s')",
            "[text](https://example.org/%s)",
            "[text](two.md#%s)",
            "[text](two.md?%s)",
            "[text](../%s.md)",
            "[text](../downloads/%s.pdf)",
            "[text](mailto:%s)",
            "[text](tel:%s)",
            "![text](%s)",
            "![text](<%s>)",
            "![text](https://other.example/%s.png)",
            "![%s](../media/door.png)",
            "![text](../media/%s.png)",
            "![text](../media/door.png \"%s\")",
            "![text](../media/door.png '%s')",
            "Text ![%s](../media/door.png '%s') text",
            "[text][ref]\n\n[ref]: %s",
            "[text][ref]\n\n[ref]: <%s>",
            "[text][ref]\n\n[ref]: https://example.org/ \"%s\"",
            "[%s][]\n\n[%s]: https://example.org/",
            "<%s>",
            "https://example.org/%s",
            "Text[^1].\n\n[^1]: %s",
            "Text[^%s].\n\n[^%s]: Note",
            "A [%s](../glossary.md#canvass).",
            "A [term](../glossary.md#%s).",
            ":::%s\n\nText.\n\n:::",
            ":::activity%s\n\nText.\n\n:::",
            "::include{file=../includes/%s.md}",
            "::include{file=\"%s\"}",
            ":::video{#v}\n\n[%s](../media/x.mp4)\n\n- [Transcript](../transcripts/%s.md)\n- [%s](../media/x.vtt)\n\n:::",
            ":::downloads\n\n- [%s](../downloads/x.pdf) %s\n\n:::",
            ":::reading\n\n- [%s](https://example.org/) -- required, %s\n\n:::",
            "::::practice{#p}\n\n:::do\n\n%s\n\n:::\n\n:::criteria\n\n- %s {#%s}\n\n:::\n\n::::",
            "::::assignment{#a}\n\n:::rubric\n\n| %s | 1 %s |\n| --- | --- |\n| %s | %s |\n\n:::\n\n::::",
            ":::facilitator{plan=true}\n\n| Minutes | What | How | Materials |\n| --- | --- | --- | --- |\n| 5 | %s | %s | %s |\n\n:::");

    private static final List<String> QUESTIONS = List.of(
            question("single", "- [x] %s {#%s}\n  > %s\n- [ ] B %s"),
            question("multiple", "- [x] %s\n- [x] <%s>"),
            question("text", "- [x] %s\n  > %s\n- [ ] *%s*"),
            question("numeric answer=5 unit=\"%s\" tolerance=1", ""),
            question("matching", "| %s | Right %s |\n| --- | --- |\n| %s | %s |\n| b %s | c %s |\n| | d %s |"),
            question("ordering", "1. %s\n2. b %s\n3. c %s"),
            question("poll", "- %s\n- b %s"),
            question("%s", "- [x] a"));

    private AuthorPlaces() {}

    private static String question(String type, String answers) {
        return "::::quiz[%s]{#q}\n\n:::question{#q-a type=" + type + "}\n\n%s\n\n" + answers
                + "\n\n::hint\n\n%s\n\n:::explanation\n\n%s\n\n:::\n\n:::\n\n::::";
    }

    /** The bodies of lessons that hold the text in one place each. */
    static List<String> all(String payload) {
        List<String> places = new ArrayList<>(MARKDOWN);
        places.addAll(QUESTIONS);
        DirectiveKind.all().forEach(kind -> places.add(directive(kind)));
        return places.stream().map(place -> place.replace(HERE, payload)).toList();
    }

    /** A directive with the text in its title, in every attribute and inside. */
    private static String directive(DirectiveKind kind) {
        StringBuilder text = new StringBuilder(kind.isLeaf() ? "::" : ":::").append(kind.name());
        text.append("[%s]{#%s");
        for (AttributeKind attribute : kind.attributes().values()) {
            text.append(' ').append(attribute.name()).append("=\"%s\"");
        }
        text.append("}\n\n");
        return kind.isLeaf() ? text.toString() : text.append("%s\n\n:::\n").toString();
    }
}
