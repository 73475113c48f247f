package lms.content.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.content.Audience;
import lms.content.Course;
import lms.content.Curriculum;
import lms.content.Diagnostic;
import lms.content.Lesson;
import lms.content.Rendition;
import lms.content.View;
import lms.content.document.Block;
import lms.content.document.Document;
import lms.content.document.PlainText;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.render.LessonIndex;
import lms.content.render.LessonWriter;

/**
 * Looks at what learners will get for anything that is not for them: S04. The renderer already takes it out; this is
 * the second pair of eyes, on the finished output.
 */
public final class LeakRule {
    /** Shorter texts, such as "Yes.", occur anywhere by chance. */
    private static final int SHORTEST = 25;

    private static final Pattern ENTITY = Pattern.compile("&#(\\d{1,6});");

    /** Room for the marks of all places of a long text. */
    private static final int MARKS = 1 << 16;

    private final LessonIndex index;
    private final Audience audience;

    public LeakRule(Curriculum curriculum) {
        this(curriculum, Audience.LEARNER);
    }

    /** @param audience whose output is looked at: learners, but for tests that plant a leak */
    LeakRule(Curriculum curriculum, Audience audience) {
        this.index = new LessonIndex(curriculum);
        this.audience = audience;
    }

    /** What learners would see of the rendition although it is not for them. */
    public List<Diagnostic> check(Lesson lesson, Rendition rendition) {
        Course course = index.curriculum().courseOf(lesson.id()).orElseThrow();
        LessonWriter.Prose prose = new LessonWriter(index, course, (home, slug) -> home + "/" + slug, View.of(audience))
                .prose(lesson, rendition.language());
        Findings findings = Findings.empty().in(rendition.path());
        String output = Stream.concat(
                        prose.html().stream().map(LeakRule::visibleText),
                        prose.passages().stream().map(passage -> passage.heading() + " " + passage.text()))
                .collect(Collectors.joining("\n"));
        BitSet beginnings = beginnings(output);
        for (Block secret : secrets(rendition.body())) {
            String text = PlainText.own(secret);
            if (text.length() >= SHORTEST
                    && beginnings.get(mark(text))
                    && output.contains(text)
                    && !allowed(rendition.body()).contains(text)) {
                findings.add(
                        Rule.S04,
                        secret.at(),
                        "learners would see this text, which is not for them",
                        "This is a fault of the renderer, not yours: please report it");
            }
        }
        return findings.sorted();
    }

    /**
     * Marks of every place where a secret could begin, so that hardly any secret has to be searched for. Two texts may
     * share a mark; the same text never has two.
     */
    private static BitSet beginnings(String output) {
        BitSet marks = new BitSet(MARKS);
        int leaving = 1;
        for (int i = 1; i < SHORTEST; i++) {
            leaving *= 31;
        }
        int hash = 0;
        for (int i = 0; i < output.length(); i++) {
            int oldest = i < SHORTEST ? 0 : output.charAt(i - SHORTEST);
            hash = (hash - oldest * leaving) * 31 + output.charAt(i);
            if (i >= SHORTEST - 1) {
                marks.set(hash & (MARKS - 1));
            }
        }
        return marks;
    }

    /** The mark of the place where the text begins. */
    private static int mark(String text) {
        return text.substring(0, SHORTEST).hashCode() & (MARKS - 1);
    }

    /** The text between the tags. Our HTML has no bracket inside attributes, and its entities are few. */
    private static String visibleText(String html) {
        StringBuilder text = new StringBuilder(html.length());
        boolean gap = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<') {
                int end = html.indexOf('>', i);
                i = end < 0 ? html.length() : end;
            } else if (Character.isWhitespace(c)) {
                gap = true;
            } else {
                if (gap) {
                    text.append(' ');
                    gap = false;
                }
                text.append(c);
            }
        }
        return resolved(text.toString());
    }

    private static String resolved(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return ENTITY.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1)))))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static List<Block> secrets(Document body) {
        List<Block> secrets = new ArrayList<>();
        body.blocks().stream()
                .filter(block -> !isDirective(block, "example"))
                .forEach(block -> block.walk()
                        .filter(LeakRule::isSecret)
                        .flatMap(Block::walk)
                        .forEach(secrets::add));
        return secrets;
    }

    /** What stands in an example is shown to everybody on purpose. */
    private static boolean isDirective(Block block, String name) {
        return block instanceof Block.Directive directive && directive.is(name);
    }

    private static boolean isSecret(Block block) {
        return isDirective(block, "facilitator") || isDirective(block, "quiz");
    }

    /** What the author says in the open as well is no secret. */
    private static String allowed(Document body) {
        List<Block> open = new ArrayList<>();
        body.blocks().forEach(block -> collectOpen(block, open));
        return String.join("\n", open.stream().map(PlainText::own).toList());
    }

    private static void collectOpen(Block block, List<Block> open) {
        if (!isSecret(block)) {
            open.add(block);
            block.children().forEach(child -> collectOpen(child, open));
        }
    }
}
