package lms.content.curricula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.content.Course;
import lms.content.Curriculum;
import lms.content.Glossary;
import lms.content.Lesson;
import lms.content.LessonPlace;
import lms.content.Reading;
import lms.content.Rendition;
import lms.content.Severity;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Our own curricula, lesson by lesson and course by course. */
class CurriculaTest {
    private static final Path SOURCES = Path.of("..", "docs", "reference", "sources.md");
    private static final Path READINGS = Path.of("..", "docs", "readings");

    /** How many lessons each course has at least. */
    private static final Map<String, Integer> LESSONS = Map.ofEntries(
            Map.entry("your-first-campaign", 8),
            Map.entry("organising-conversations", 6),
            Map.entry("building-a-group", 6),
            Map.entry("workplace-organising", 6),
            Map.entry("digital-organising", 5),
            Map.entry("is-it-for-you", 4),
            Map.entry("how-councils-work", 8),
            Map.entry("standing-for-election", 7),
            Map.entry("first-hundred-days", 6),
            Map.entry("staying-well", 4),
            Map.entry("leading-together", 6),
            Map.entry("strategy", 6),
            Map.entry("political-economy", 6),
            Map.entry("history-we-stand-on", 6),
            Map.entry("facing-outward", 5),
            Map.entry("leading-a-session", 2),
            Map.entry("teaching-adults", 6),
            Map.entry("designing-a-session", 6),
            Map.entry("observed-practice", 4));

    private static final String IN_WELSH = "is-it-for-you";

    private final OurCurricula ours = OurCurricula.in(Path.of("..", "curricula"));

    @Test
    void curricula_haveNeitherErrorsNorOpenWarnings() {
        for (Reading reading : ours.readings()) {
            assertThat(reading.diagnostics())
                    .filteredOn(finding -> finding.severity() != Severity.INFORMATION)
                    .isEmpty();
        }
    }

    @Test
    void readingAge_isNeverAccepted() {
        assertThat(ours.readings())
                .flatExtracting(Reading::accepted)
                .extracting(accepted -> accepted.finding().rule())
                .doesNotContain("C03");
    }

    @Test
    void courses_areAllThere() {
        Map<String, Integer> found = ours.curricula()
                .flatMap(curriculum -> curriculum.courses().stream())
                .collect(Collectors.toMap(Course::id, course -> course.lessons().size()));

        LESSONS.forEach((course, least) ->
                assertThat(found.getOrDefault(course, 0)).as(course).isGreaterThanOrEqualTo(least));
        assertThat(ours.curricula().mapToInt(one -> one.lessons().size()).sum()).isGreaterThanOrEqualTo(100);
    }

    @TestFactory
    Stream<DynamicNode> lessonsAndCourses_areComplete() {
        return ours.readings().stream()
                .flatMap(reading -> reading.curriculum().stream()
                        .flatMap(curriculum ->
                                curriculum.courses().stream().map(course -> node(reading, curriculum, course))));
    }

    private static DynamicNode node(Reading reading, Curriculum curriculum, Course course) {
        Stream<DynamicNode> lessons = OurCurricula.lessons(curriculum, course)
                .map(lesson -> dynamicTest(
                        lesson.id(),
                        () -> assertThat(HouseRule.broken(OurCurricula.text(reading, curriculum, lesson)))
                                .isEmpty()));
        DynamicNode whole = dynamicTest(
                "the course",
                () -> assertThat(OurCurricula.broken(curriculum, course)).isEmpty());
        return dynamicContainer(course.id(), Stream.concat(Stream.of(whole), lessons));
    }

    @Test
    void glossaries_explainEnoughInBothLanguages() {
        List<Glossary.Term> terms = ours.curricula()
                .flatMap(curriculum -> curriculum.glossary().pages().values().stream())
                .flatMap(page -> page.terms().values().stream())
                .toList();

        assertThat(names(terms, "en")).hasSizeGreaterThanOrEqualTo(120);
        assertThat(names(terms, "cy")).hasSizeGreaterThanOrEqualTo(40);
        assertThat(terms).filteredOn(term -> !term.acronyms().isEmpty()).hasSizeGreaterThanOrEqualTo(20);
    }

    private static Set<String> names(List<Glossary.Term> terms, String language) {
        return terms.stream()
                .filter(term -> term.language().equals(language))
                .map(Glossary.Term::name)
                .collect(Collectors.toSet());
    }

    @Test
    void oneCourse_isWholeInWelsh_asADraft() {
        Curriculum curriculum = ours.curricula()
                .filter(one -> one.id().equals("future-councillors"))
                .findFirst()
                .orElseThrow();
        Course course = curriculum.courses().stream()
                .filter(one -> one.id().equals(IN_WELSH))
                .findFirst()
                .orElseThrow();

        assertThat(OurCurricula.lessons(curriculum, course).map(Lesson::renditions))
                .allSatisfy(renditions -> assertThat(renditions.get("cy"))
                        .as("the Welsh rendition")
                        .isNotNull()
                        .matches(Rendition::draft, "is marked as a draft"));
    }

    /** Two people read every course with fresh eyes, and wrote down at least one thing about each lesson. */
    @TestFactory
    Stream<DynamicNode> lessons_wereReadTwice() {
        return ours.curricula()
                .flatMap(curriculum -> curriculum.courses().stream())
                .flatMap(course -> Stream.of("learner", "expert")
                        .map(reader -> dynamicTest(
                                course.id() + " " + reader,
                                () -> assertThat(unread(
                                                course,
                                                READINGS.resolve(course.id()).resolve(reader + ".md")))
                                        .as("lessons without a line")
                                        .isEmpty())));
    }

    private static List<String> unread(Course course, Path reading) throws IOException {
        List<String> lines = Files.readAllLines(reading);
        return course.lessons().stream()
                .map(LessonPlace::lessonId)
                .filter(id -> lines.stream()
                        .noneMatch(line -> line.startsWith("| [") && line.contains("/lessons/" + id + ".md)")))
                .toList();
    }

    @Test
    void pageOfSources_isThatOfTheLessons() throws IOException {
        String wanted = SourcesPage.text(ours.curricula().toList());
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(SOURCES, wanted);
        }

        assertThat(Files.exists(SOURCES) ? Files.readString(SOURCES) : "")
                .as("docs/reference/sources.md is out of date: run this test with -Ddocs.write=true")
                .isEqualTo(wanted);
    }
}
