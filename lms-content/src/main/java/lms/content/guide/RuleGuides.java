package lms.content.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lms.content.finding.Rule;

/**
 * Reads the explanations, which are written down group by group.
 *
 * <pre>
 * %%%% Q01 about
 * why: Nobody could answer this question right.
 * mend: Write `[x]` before every right option.
 * %%%% Q01 fail
 * expect Q01 lessons/one.md:9:1
 * &#64;@ body
 * text of lesson one, from line 9 on
 * &#64;@ path/of/file
 * its content
 * &#64;@ delete path/of/file
 * &#64;@ hex path/of/file
 * ff fe
 * </pre>
 */
public final class RuleGuides {
    /** Where the text of an example begins. */
    public static final String LESSON = "lessons/one.md";

    private static final String WHY = "why: ";
    private static final String MEND = "mend: ";
    private static final String EXPECT = "expect ";

    private RuleGuides() {}

    /** What is known about the rule. */
    public static RuleGuide of(Rule rule) {
        return read(rule.name().charAt(0)).getOrDefault(rule, new RuleGuide(rule, "", "", List.of()));
    }

    /** What is known about the rule of that name, in capital or small letters; empty when there is none. */
    public static Optional<RuleGuide> named(String name) {
        return List.of(Rule.values()).stream()
                .filter(rule -> rule.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .map(RuleGuides::of);
    }

    /** Every rule, in its order. */
    public static List<RuleGuide> all() {
        Map<Character, Map<Rule, RuleGuide>> groups = new LinkedHashMap<>();
        List<RuleGuide> all = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            Map<Rule, RuleGuide> group = groups.computeIfAbsent(rule.name().charAt(0), RuleGuides::read);
            all.add(group.getOrDefault(rule, new RuleGuide(rule, "", "", List.of())));
        }
        return all;
    }

    private static Map<Rule, RuleGuide> read(char group) {
        Map<Rule, RuleGuide> guides = new EnumMap<>(Rule.class);
        for (String section : resource(group).split("(?m)^%%%% ", -1)) {
            if (!section.isBlank() && !section.startsWith("//")) {
                String[] parts = section.split("(?m)^@@ ", -1);
                String[] name = parts[0].lines().findFirst().orElse("").strip().split(" ", -1);
                Rule rule = Rule.valueOf(name[0]);
                RuleGuide before = guides.getOrDefault(rule, new RuleGuide(rule, "", "", List.of()));
                guides.put(
                        rule, name[1].equals("about") ? about(before, section) : withExample(before, name[1], parts));
            }
        }
        return guides;
    }

    private static RuleGuide about(RuleGuide guide, String section) {
        return new RuleGuide(guide.rule(), line(section, WHY), line(section, MEND), guide.examples());
    }

    private static String line(String section, String start) {
        return section.lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .findFirst()
                .orElse("");
    }

    private static RuleGuide withExample(RuleGuide guide, String outcome, String[] parts) {
        List<String> expected = parts[0].lines()
                .filter(line -> line.startsWith(EXPECT))
                .map(line -> line.substring(EXPECT.length()).strip())
                .toList();
        List<RuleExample.Part> files = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            files.add(part(parts[i]));
        }
        List<RuleExample> examples = new ArrayList<>(guide.examples());
        examples.add(new RuleExample(outcome.equals("pass"), expected, files));
        return new RuleGuide(guide.rule(), guide.why(), guide.mend(), examples);
    }

    private static RuleExample.Part part(String part) {
        int end = part.indexOf('\n');
        String target = (end < 0 ? part : part.substring(0, end)).strip();
        String content = end < 0 ? "" : part.substring(end + 1);
        if (target.equals("body")) {
            return new RuleExample.Part(RuleExample.Kind.BODY, LESSON, content);
        }
        String[] words = target.split(" ", 2);
        return switch (words[0]) {
            case "delete" -> new RuleExample.Part(RuleExample.Kind.MISSING, words[1], "");
            case "hex" -> new RuleExample.Part(RuleExample.Kind.BYTES, words[1], content);
            default -> new RuleExample.Part(RuleExample.Kind.FILE, target, content);
        };
    }

    private static String resource(char group) {
        String name = "/lms/content/rules/" + group + ".txt";
        try (InputStream in = RuleGuides.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
