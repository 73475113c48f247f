package lms.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lms.content.finding.Rule;
import lms.content.testkit.SampleCurriculum;

/**
 * A curriculum that keeps or breaks a rule, as written in {@code rules/*.txt}.
 *
 * <pre>
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
 *
 * <p>{@code «20*ab»} stands for {@code ab} written 20 times, {@code «n»} for a line end.
 *
 * @param expected all findings, as {@code RULE file:line:column}; none when the rule is kept
 */
record RuleFixture(String rule, boolean passes, List<String> expected, SampleCurriculum curriculum) {
    private static final Pattern REPEAT = Pattern.compile("«(\\d+)\\*([^»]+)»");

    static List<RuleFixture> all() {
        List<RuleFixture> fixtures = new ArrayList<>();
        for (String group : List.of("F", "Y", "I", "D", "Q", "L", "A", "T", "X", "S", "C")) {
            for (String section : resource(group).split("(?m)^%%%% ", -1)) {
                boolean about = section.lines().findFirst().orElse("").endsWith(" about");
                if (!section.isBlank() && !section.startsWith("//") && !about) {
                    fixtures.add(parse(section));
                }
            }
        }
        return fixtures;
    }

    private static RuleFixture parse(String section) {
        String[] parts = section.split("(?m)^@@ ", -1);
        String[] head = parts[0].split("\n", -1);
        String[] name = head[0].strip().split(" ", -1);
        Rule.valueOf(name[0]);
        List<String> expected = new ArrayList<>();
        for (String line : head) {
            if (line.startsWith("expect ")) {
                expected.add(line.substring("expect ".length()).strip());
            }
        }
        SampleCurriculum curriculum = new SampleCurriculum();
        for (int i = 1; i < parts.length; i++) {
            apply(curriculum, parts[i]);
        }
        return new RuleFixture(name[0], name[1].equals("pass"), expected, curriculum);
    }

    private static void apply(SampleCurriculum curriculum, String part) {
        int end = part.indexOf('\n');
        String target = part.substring(0, end).strip();
        String content = expand(part.substring(end + 1));
        if (target.equals("body")) {
            curriculum.body(content);
        } else if (target.startsWith("delete ")) {
            curriculum.without(target.substring("delete ".length()));
        } else if (target.startsWith("hex ")) {
            byte[] bytes = HexFormat.of().parseHex(content.replaceAll("\\s+", ""));
            curriculum.with(target.substring("hex ".length()), bytes);
        } else {
            curriculum.with(target, content);
        }
    }

    private static String expand(String text) {
        Matcher matcher = REPEAT.matcher(text);
        return matcher.replaceAll(found ->
                Matcher.quoteReplacement(found.group(2).replace("\\n", "\n").repeat(Integer.parseInt(found.group(1)))));
    }

    private static String resource(String group) {
        try (InputStream in = RuleFixture.class.getResourceAsStream("rules/" + group + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no fixtures of group " + group);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return rule + (passes ? " kept" : " broken " + expected);
    }
}
