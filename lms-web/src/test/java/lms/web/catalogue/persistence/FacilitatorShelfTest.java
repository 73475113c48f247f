package lms.web.catalogue.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import lms.content.Course;
import lms.content.Curriculum;
import lms.content.LessonGuide;
import lms.content.LessonRenderer;
import lms.content.PrintedLesson;
import lms.content.TimedStep;
import lms.content.source.SourceTree;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.RunSheets;
import lms.web.testkit.Curricula;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a release holds for facilitators is read back whole, and by release: not what is published by now. */
@ParameterizedClass
@EnumSource(Engine.class)
class FacilitatorShelfTest {

    private static final String COURSE = "your-first-campaign";
    private static final String LESSON = "debrief";

    private final School school;
    private final JpaFacilitatorShelf shelf;

    FacilitatorShelfTest(Engine engine) {
        this.school = new School(engine);
        this.shelf = new JpaFacilitatorShelf(school.storage.entities());
    }

    @Test
    void run_sheets_are_read_back_as_the_author_wrote_them() {
        UUID release = publish(Curricula.organiserTraining());
        Curriculum curriculum =
                Curricula.checked(Curricula.organiserTraining()).curriculum().orElseThrow();
        Course course = curriculum.courses().get(0);
        var lesson = Objects.requireNonNull(curriculum.lessons().get(LESSON));

        RunSheets sheets = school.storage.transaction(() -> shelf.runSheets(release, COURSE));

        assertThat(sheets.days()).isNotEmpty().isEqualTo(course.runSheets());
        LessonGuide guide = new LessonRenderer((home, slug) -> "/courses/" + home + "/" + slug)
                .guide(curriculum, course, lesson, lesson.rendition("en", "en"));
        assertThat(sheets.lesson(LESSON)).hasValueSatisfying(led -> {
            assertThat(guide.planned()).isTrue();
            assertThat(led.in("cy", "en")).isEqualTo(guide);
            assertThat(guide.steps().stream().mapToInt(TimedStep::minutes).sum())
                    .isEqualTo(led.minutes());
        });
    }

    @Test
    void facilitators_read_their_notes_in_the_release_they_ask_for() {
        UUID first = publish(Curricula.organiserTraining());
        publish(Curricula.with(
                Curricula.organiserTraining(),
                "lessons/debrief.md",
                text -> text.replace("Bring cards for the pairs", "Bring nothing at all")));

        assertThat(text(first)).contains("Bring cards for the pairs").doesNotContain("Bring nothing at all");
        assertThat(school.storage.transaction(() -> shelf.course(first, COURSE)))
                .map(CourseOutline::id)
                .contains(COURSE);
    }

    @Test
    void course_is_printed_in_its_order_and_only_facilitators_get_notes_and_answers() {
        UUID release = publish(Curricula.organiserTraining());
        CourseOutline course =
                school.storage.transaction(() -> shelf.course(release, COURSE)).orElseThrow();

        List<PrintedLesson> led = school.storage.transaction(() -> shelf.print(release, course, "cy"));
        List<PrintedLesson> read = school.storage.transaction(
                () -> school.shelf.print(school.shelf.courseBySlug(COURSE).orElseThrow(), "cy"));

        assertThat(led)
                .extracting(PrintedLesson::id)
                .containsExactlyElementsOf(
                        course.lessons().stream().map(CourseOutline.Item::id).toList());
        assertThat(read)
                .extracting(PrintedLesson::id)
                .isEqualTo(led.stream().map(PrintedLesson::id).toList());
        assertThat(led).allMatch(lesson -> lesson.html().contains("paper-answers"));
        assertThat(read).noneMatch(lesson -> lesson.html().contains("paper-answers"));
        assertThat(text(led)).contains("Bring cards for the pairs");
        assertThat(text(read)).contains("Stuck").doesNotContain("Bring cards for the pairs");
    }

    private static String text(List<PrintedLesson> lessons) {
        return lessons.stream().map(PrintedLesson::html).collect(Collectors.joining());
    }

    @Test
    void release_without_run_sheets_has_none() {
        UUID release = publish(Curricula.welcome());

        assertThat(school.storage.transaction(() -> shelf.runSheets(release, "another-course")))
                .isEqualTo(RunSheets.NONE);
    }

    private String text(UUID release) {
        return school.storage
                .transaction(() -> shelf.text(release, COURSE, LESSON, "en"))
                .orElseThrow()
                .toString();
    }

    private UUID publish(SourceTree tree) {
        school.publish(tree, Visibility.PUBLIC);
        return school.storage.transaction(() -> school.storage
                .entities()
                .createQuery("select p.releaseId from PublishedPointer p", UUID.class)
                .getSingleResult());
    }
}
