package lms.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lms.content.document.Document;
import lms.content.finding.Findings;
import lms.content.markdown.MarkdownParser;
import lms.content.testkit.Rendered;
import lms.content.testkit.SampleCurriculum;
import lms.content.testkit.SpecExample;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/**
 * Markdown means here what the CommonMark specification says, but for what the format leaves out on purpose and for
 * faults of the parser. Every example that differs is listed with its reason, and one that differs no more has to leave
 * the list.
 */
class CommonMarkTest {
    private static final Curriculum CURRICULUM = new SampleCurriculum().curriculum();
    private static final Lesson LESSON =
            CURRICULUM.lessons().values().iterator().next();
    private static final Set<String> COMPARED = Set.of("href", "src", "title", "alt", "start");
    private static final Pattern FROM_ROOT = Pattern.compile("/\\p{L}");
    private static final Pattern BLOCK_TAG =
            Pattern.compile(" ?(</?(?:p|h[2-6]|ul|ol|li|blockquote|pre|hr|br)(?: [^>]*)?>) ?");

    /** Numbers of the examples that differ, by the reason. */
    private static final Map<String, List<Integer>> DIFFERENT = Map.of(
            "raw HTML is shown as text",
            List.of(
                    21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165,
                    166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185,
                    186, 187, 188, 189, 190, 191, 308, 309, 344, 475, 476, 477, 491, 524, 536, 613, 614, 615, 616, 617,
                    623, 625, 626, 627, 628, 629, 630, 631, 642, 643),
            "an empty address leads nowhere, so only the text is printed",
            List.of(200, 485, 486, 487, 567),
            "a scheme other than http, https, mailto and tel is refused, so only the text is printed",
            List.of(500, 596, 598, 599, 601),
            "an address with a backslash is refused, so only the text is printed",
            List.of(202, 502),
            "bare addresses are links, as on Git hosts",
            List.of(602, 606, 608, 611, 612),
            "the language of a code block is made of plain letters",
            List.of(34, 144),
            "the path of a file is resolved",
            List.of(484),
            "an image that stands alone and has a title is a figure with a caption",
            List.of(572, 573, 576, 577, 584, 585, 586, 588, 589, 591),
            "Flexmark 0.64.8 reads an older version of the specification",
            List.of(28, 146, 195, 201, 215, 216, 312, 313, 354, 416, 417, 489, 493, 494, 540));

    @Test
    void everyExample_isRenderedAsTheSpecificationSays_exceptForTheListed() {
        List<SpecExample> examples = SpecExample.all();
        List<String> surprises = new ArrayList<>();
        Set<Integer> listed =
                DIFFERENT.values().stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
        int same = 0;
        for (SpecExample example : examples) {
            SpecExample asked = withoutRoot(example);
            String wanted = normal(asked.html());
            String actual = normal(rendered(asked.markdown()));
            boolean equal = wanted.equals(actual);
            same += equal ? 1 : 0;
            if (equal == listed.contains(example.number())) {
                surprises.add((equal ? "no longer different: " : "different: ") + example + "\nwanted " + wanted
                        + "\nis     " + actual);
            }
        }

        assertThat(surprises).isEmpty();
        assertThat(examples).hasSize(652);
        assertThat(same).isEqualTo(537);
    }

    private static String rendered(String markdown) {
        Document body = new MarkdownParser().parse(markdown, 0, Findings.empty().in("lessons/one.md"));
        Rendition text = new Rendition("en", "lessons/one.md", "", Optional.empty(), List.of(), false, body);
        Lesson lesson = new Lesson(
                "one", "one", "lesson", LESSON.timing(), List.of(), Optional.empty(), 1, List.of(), Map.of("en", text));
        return Rendered.html(new LessonRenderer((course, slug) -> course + "/" + slug)
                .render(CURRICULUM, CURRICULUM.courses().get(0), lesson, "en", Audience.LEARNER));
    }

    /**
     * The specification's favourite address is {@code /url}. The format refuses addresses that begin at the root of the
     * site, so the examples are asked without the stroke.
     */
    private static SpecExample withoutRoot(SpecExample example) {
        String markdown = example.markdown();
        String html = example.html();
        for (Element link : Jsoup.parseBodyFragment(html).select("[href^=/], [src^=/]")) {
            Matcher root =
                    FROM_ROOT.matcher(URLDecoder.decode(link.attr(link.hasAttr("href") ? "href" : "src"), UTF_8));
            if (root.lookingAt()) {
                // not the stroke of an end tag
                String written = "(?<!<)" + root.group();
                markdown = markdown.replaceAll(written, root.group().substring(1));
                html = html.replaceAll(written, root.group().substring(1));
            }
        }
        return new SpecExample(example.number(), example.section(), markdown, html);
    }

    /** As a browser reads it, without what our renderer adds to every heading, link, image and code block. */
    private static String normal(String html) {
        StringBuilder out = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().childNodes().forEach(node -> write(node, out));
        return BLOCK_TAG.matcher(out).replaceAll("$1").strip();
    }

    private static void write(Node node, StringBuilder out) {
        if (node instanceof TextNode text) {
            boolean kept = text.parent() instanceof Element parent && parent.closest("pre") != null;
            String shown = kept ? text.getWholeText() : text.getWholeText().replaceAll("\\s+", " ");
            out.append(escaped(shown));
        } else if (node instanceof Element element) {
            String name = element.normalName().equals("h1") ? "h2" : element.normalName();
            out.append('<').append(name);
            for (Attribute attribute : element.attributes()) {
                if (COMPARED.contains(attribute.getKey())
                        || (attribute.getKey().equals("class") && name.equals("code"))) {
                    String value = escaped(decoded(attribute.getValue()).strip());
                    out.append(' ').append(attribute.getKey()).append('=').append(value);
                }
            }
            out.append('>');
            element.childNodes().forEach(child -> write(child, out));
            out.append("</").append(name).append('>');
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Two ways to write an address, with and without percent signs, lead to the same place. */
    private static String decoded(String address) {
        String plain = address.replaceFirst("^(?:/files/sample/lessons)?/", "")
                .replaceAll("%(?![0-9A-Fa-f]{2})", "%25")
                .replace("+", "%2B");
        return URLDecoder.decode(plain, UTF_8);
    }
}
