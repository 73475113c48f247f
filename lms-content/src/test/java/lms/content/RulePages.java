package lms.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lms.content.guide.RuleExample;
import lms.content.guide.RuleGuide;
import lms.content.guide.RuleGuides;

/** Writes one page for each rule, from its explanation and its fixtures, and an index of them. */
final class RulePages {
    private static final Map<Character, String> GROUPS = groups();
    private static final int LONGEST_EXAMPLE = 2_000;

    private RulePages() {}

    /** Markdown by file name. */
    static Map<String, String> all() {
        Map<String, String> pages = new LinkedHashMap<>();
        List<RuleFixture> fixtures = RuleFixture.all();
        for (RuleGuide guide : RuleGuides.all()) {
            String name = guide.rule().name();
            List<RuleFixture> own =
                    fixtures.stream().filter(one -> one.rule().equals(name)).toList();
            pages.put(name + ".md", page(guide, own));
        }
        pages.put("README.md", index());
        return pages;
    }

    private static Map<Character, String> groups() {
        Map<Character, String> groups = new LinkedHashMap<>();
        groups.put('F', "Files");
        groups.put('Y', "YAML: front matter and manifest");
        groups.put('I', "Identity");
        groups.put('D', "Directives");
        groups.put('Q', "Questions");
        groups.put('L', "Links");
        groups.put('A', "Accessibility");
        groups.put('T', "Time");
        groups.put('X', "Translation");
        groups.put('S', "Safety");
        groups.put('C', "Sense across a curriculum");
        return groups;
    }

    private static String index() {
        StringBuilder out = new StringBuilder("""
                # Rules

                `./lms check` looks whether a curriculum keeps these rules. An error has to be mended before the text can be published; a warning should be, or is [accepted with a reason](../format.md#accepted-warnings); information is only worth knowing. `./lms check --explain Q01` shows one of these pages on the command line.

                """);
        GROUPS.forEach((letter, title) -> {
            out.append("## ").append(title).append("\n\n| Rule | What holds | If it does not |\n| --- | --- | --- |\n");
            RuleGuides.all().stream()
                    .filter(guide -> guide.rule().name().charAt(0) == letter)
                    .forEach(guide -> out.append("| [")
                            .append(guide.rule().name())
                            .append("](")
                            .append(guide.rule().name())
                            .append(".md) | ")
                            .append(guide.rule().meaning())
                            .append(" | ")
                            .append(guide.rule().severity().key())
                            .append(" |\n"));
            out.append('\n');
        });
        return out.toString();
    }

    private static String page(RuleGuide guide, List<RuleFixture> fixtures) {
        StringBuilder out = new StringBuilder();
        out.append("# ")
                .append(guide.rule().name())
                .append(": ")
                .append(guide.rule().meaning());
        out.append("\n\n").append(capital(guide.rule().severity().key()));
        out.append(". [All rules](README.md)\n\n");
        out.append("## Why it matters\n\n").append(guide.why()).append("\n\n");
        out.append("## How to mend it\n\n").append(guide.mend()).append("\n\n");
        append(out, "## This breaks it\n\n", guide, fixtures, false);
        append(out, "## This keeps it\n\n", guide, fixtures, true);
        return out.toString();
    }

    private static void append(
            StringBuilder out, String title, RuleGuide guide, List<RuleFixture> fixtures, boolean keeping) {
        List<RuleExample> examples = guide.examples(keeping);
        List<RuleFixture> same =
                fixtures.stream().filter(one -> one.passes() == keeping).toList();
        out.append(examples.isEmpty() ? "" : title);
        for (int i = 0; i < examples.size(); i++) {
            examples.get(i).parts().forEach(part -> append(out, part));
            if (!keeping) {
                out.append("The check says:\n\n").append(fenced("text", said(same.get(i))));
            }
        }
    }

    /** What the program really says of the example. */
    private static String said(RuleFixture fixture) {
        return fixture.curriculum().read().diagnostics().stream()
                .filter(one -> fixture.expected().stream().anyMatch(place -> isAt(place, one)))
                .map(Diagnostic::toString)
                .collect(Collectors.joining("\n"));
    }

    private static boolean isAt(String expected, Diagnostic found) {
        return expected.equals(found.rule() + " " + found.file() + ":" + found.line() + ":" + found.column());
    }

    private static void append(StringBuilder out, RuleExample.Part part) {
        String path = "`" + part.path() + "`";
        String text = part.shown().stripTrailing();
        String shown = text.length() > LONGEST_EXAMPLE ? text.substring(0, LONGEST_EXAMPLE) + "\n…" : text;
        switch (part.kind()) {
            case MISSING -> out.append(path).append(" is missing.\n\n");
            case BODY ->
                out.append("Text of a lesson, from line 9 of ")
                        .append(path)
                        .append(" on:\n\n")
                        .append(fenced("markdown", shown));
            case FILE ->
                out.append(path)
                        .append(":\n\n")
                        .append(fenced(part.path().endsWith(".yml") ? "yaml" : "markdown", shown));
            case BYTES -> out.append(path).append(", as bytes:\n\n").append(fenced("text", shown));
        }
    }

    /** A code block whose fence is longer than any in the text. */
    private static String fenced(String language, String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + language + "\n" + text + "\n" + fence + "\n\n";
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
