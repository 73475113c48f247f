package lms.web.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lms.content.Audience;
import lms.content.Curriculum;
import lms.content.CurriculumReader;
import lms.content.Lesson;
import lms.content.LessonRenderer;
import lms.content.Rendition;
import lms.content.document.Document;
import lms.content.finding.Findings;
import lms.content.markdown.MarkdownParser;
import lms.content.source.SourceTree;

/**
 * Renders what an author wrote for the audience that sees most, and gathers every piece of HTML that comes of it.
 * {@link Unguarded} loads it again beside the engine that it has changed.
 */
public final class AuthorRenderer implements Function<Collection<String>, Set<String>> {
    private static final String MANIFEST = """
            format: 1
            id: sample
            version: "1"
            title: {en: Sample}
            summary: {en: For tests.}
            languages: {default: en, available: [en]}
            licence: CC-BY-SA-4.0
            owner: {name: Training team, email: training@example.org}
            courses:
              - id: first
                title: {en: First course}
                summary: {en: Short.}
                modules:
                  - id: start
                    title: {en: Start}
                    lessons: [one, two]
            """;
    private static final String LESSON = """
            ---
            id: %s
            title: T
            timing: {self-paced: 20m, in-person: 30m}
            objectives:
              - {id: obj-a, text: Do it}
            ---

            """;

    public AuthorRenderer() {}

    private final MarkdownParser parser = new MarkdownParser();
    private final LessonRenderer renderer = new LessonRenderer((course, slug) -> "/courses/" + course + "/" + slug);

    @Override
    public Set<String> apply(Collection<String> bodies) {
        Set<String> html = new LinkedHashSet<>();
        Curriculum curriculum = curriculum(bodies);
        Lesson lesson = curriculum.lessons().values().iterator().next();
        render(curriculum, lesson, html);
        for (String body : bodies) {
            Document document = parser.parse(body, 0, Findings.empty().in("lessons/one.md"));
            try {
                render(curriculum, with(lesson, document), html);
            } catch (IllegalStateException e) {
                // a question that no checked curriculum can hold is refused, so nobody sees anything of it
                assertThat(e).hasMessageContaining("not checked");
            }
        }
        return html;
    }

    /** A curriculum whose glossary explains one term by each of the texts. */
    private static Curriculum curriculum(Collection<String> bodies) {
        StringBuilder glossary = new StringBuilder("# Glossary\n\n## Canvass\n\nA round.\n");
        StringBuilder links = new StringBuilder();
        int count = 0;
        for (String body : bodies) {
            boolean simple = !body.contains("\n") && count < 600;
            if (simple) {
                glossary.append("\n## Term ")
                        .append(++count)
                        .append("\n\n")
                        .append(body)
                        .append('\n');
                links.append("[t](../glossary.md#term-").append(count).append(")\n\n");
            }
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("curriculum.yml", MANIFEST.getBytes(UTF_8));
        files.put("glossary.md", glossary.toString().getBytes(UTF_8));
        files.put("lessons/one.md", (LESSON.formatted("one") + links).getBytes(UTF_8));
        files.put("lessons/two.md", (LESSON.formatted("two") + "Text.\n").getBytes(UTF_8));
        return new CurriculumReader()
                .read(SourceTree.of(files), LocalDate.of(2026, 11, 21))
                .curriculum()
                .orElseThrow();
    }

    private void render(Curriculum curriculum, Lesson lesson, Set<String> html) {
        var course = curriculum.courses().get(0);
        collect(renderer.render(curriculum, course, lesson, "en", Audience.FACILITATOR), "", html);
        Rendition rendition = lesson.rendition("en", "en");
        if (rendition.body().directives("facilitator").findAny().isPresent()) {
            collect(renderer.guide(curriculum, course, lesson, rendition), "", html);
        }
    }

    /** Every text below the value whose name ends in "html". */
    private static void collect(Object value, String name, Set<String> html) {
        if (value instanceof String text && name.endsWith("html")) {
            html.add(text);
        } else if (value instanceof Iterable<?> list) {
            list.forEach(item -> collect(item, name, html));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(item -> collect(item, name, html));
        } else if (value instanceof Record) {
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                collect(valueOf(part, value), part.getName().toLowerCase(java.util.Locale.ROOT), html);
            }
        }
    }

    /** The lesson with another text. */
    private static Lesson with(Lesson lesson, Document body) {
        Rendition rendition = replaced(lesson.rendition("en", "en"), "body", body);
        return replaced(lesson, "renditions", Map.of("en", rendition));
    }

    /** A copy with one part replaced, whatever other parts the record has. */
    @SuppressWarnings("unchecked") // the constructor makes what its class says
    private static <T extends Record> T replaced(T value, String name, Object replacement) {
        RecordComponent[] parts = value.getClass().getRecordComponents();
        Object[] values = Arrays.stream(parts)
                .map(part -> part.getName().equals(name) ? replacement : valueOf(part, value))
                .toArray();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (T) value.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object valueOf(RecordComponent part, Object record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
