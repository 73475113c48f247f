package lms.content.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lms.content.Audience;
import lms.content.Course;
import lms.content.Curriculum;
import lms.content.CurriculumReader;
import lms.content.GlossaryEntry;
import lms.content.LessonRenderer;
import lms.content.Reading;
import lms.content.RenderedLesson;
import lms.content.source.SourceTree;

/**
 * A small curriculum without fault, of which tests change what they are about. Text of lesson {@code one} begins in
 * line {@value #BODY_LINE} of {@code lessons/one.md}.
 */
public final class SampleCurriculum {
    public static final int BODY_LINE = 9;
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final String MANIFEST = """
            format: 1
            id: sample
            version: "2026.1"
            title: {en: Sample, cy: Sampl}
            summary: {en: For tests., cy: Ar gyfer profion.}
            languages: {default: en, available: [en, cy]}
            licence: CC-BY-SA-4.0
            owner: {name: Training team, email: training@example.org}
            courses:
              - id: first
                slug: first-course
                title: {en: First course, cy: Cwrs cyntaf}
                summary: {en: Short., cy: Byr.}
                modules:
                  - id: start
                    title: {en: Start, cy: Dechrau}
                    lessons: [one]
                    optional: [two]
            """;
    private static final String GLOSSARY = """
            # Glossary

            ## Canvass

            A round of *calls*, see [promise](#promise).

            ## Promise

            What a voter says.
            """;

    private static final String TWO = """
            Text of two.

            ## Part

            More.

            ::::practice[Try it]{#p-two}

            :::do

            Do it with a neighbour.

            :::

            :::criteria

            - It was done

            :::

            ::::
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    public SampleCurriculum() {
        with("curriculum.yml", MANIFEST);
        with("glossary.md", GLOSSARY);
        with("lessons/two.md", lesson("two", "Two", TWO));
        body("Text of one.\n");
    }

    /** A lesson file with front matter of seven lines and one blank line. */
    public static String lesson(String id, String title, String body) {
        return """
                ---
                id: %s
                title: %s
                timing: {self-paced: 20m, in-person: 30m}
                objectives:
                  - {id: obj-a, text: Do it}
                ---

                """.formatted(id, title) + body;
    }

    public SampleCurriculum with(String path, String text) {
        return with(path, text.getBytes(UTF_8));
    }

    public SampleCurriculum with(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    public SampleCurriculum without(String path) {
        files.remove(path);
        return this;
    }

    /** The same without promising any other language. */
    public SampleCurriculum inEnglishOnly() {
        return with(
                "curriculum.yml", MANIFEST.replace(", available: [en, cy]", "").replaceAll(", cy: [^}]*", ""));
    }

    /** Replaces the text of lesson {@code one}. */
    public SampleCurriculum body(String markdown) {
        return with("lessons/one.md", lesson("one", "One", markdown));
    }

    public SourceTree tree() {
        return SourceTree.of(files);
    }

    public Reading read() {
        return new CurriculumReader().read(tree(), TODAY);
    }

    /** The curriculum; fails with all findings when there is an error. */
    public Curriculum curriculum() {
        Reading reading = read();
        return reading.curriculum().orElseThrow(() -> new AssertionError("not publishable: " + reading.diagnostics()));
    }

    /** Lesson {@code one} in English. */
    public RenderedLesson render(Audience audience) {
        return render("one", "en", audience);
    }

    /** Of the first course. */
    public List<GlossaryEntry> glossary(String language) {
        Curriculum curriculum = curriculum();
        return renderer().glossary(curriculum, curriculum.courses().get(0), language);
    }

    public RenderedLesson render(String lesson, String language, Audience audience) {
        Curriculum curriculum = curriculum();
        Course course = curriculum.courses().get(0);
        return renderer()
                .render(
                        curriculum,
                        course,
                        Objects.requireNonNull(curriculum.lessons().get(lesson)),
                        language,
                        audience);
    }

    private static LessonRenderer renderer() {
        return new LessonRenderer((courseSlug, slug) -> "/courses/" + courseSlug + "/" + slug);
    }
}
