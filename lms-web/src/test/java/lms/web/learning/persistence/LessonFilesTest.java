package lms.web.learning.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import lms.content.source.SourceTree;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.persistence.JpaFileShelf;
import lms.web.catalogue.usecase.CoachedCourses.CoachedCourse;
import lms.web.catalogue.usecase.CourseFiles;
import lms.web.learning.domain.Enrolment;
import lms.web.learning.usecase.LessonFiles;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.testkit.Curricula;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Who gets which file of a curriculum. */
@ParameterizedClass
@EnumSource(Engine.class)
class LessonFilesTest {

    private static final String CURRICULUM = "organiser-training";
    private static final String COURSE = "your-first-campaign";
    private static final String LESSON = "lessons/debrief.md";
    private static final String SHEET = "downloads/a sheet.txt";
    private static final String NOTES = "downloads/answers.txt";

    private final School school;

    LessonFilesTest(Engine engine) {
        this.school = new School(engine);
    }

    @Test
    void file_that_a_lesson_leads_to_is_there_for_its_readers() {
        school.publish(withFiles(), Visibility.PUBLIC);

        assertThat(open(SHEET, Actor.visitor(), List.of())).isEqualTo("sheet");
    }

    @Test
    void file_of_a_course_that_is_not_for_them_is_hidden() {
        school.publish(withFiles(), Visibility.ENROLLED);
        Actor.Person ann = school.learner("ann@example.org");

        assertHidden(SHEET, Actor.visitor(), List.of());
        assertHidden(SHEET, ann, List.of());
        school.enrol(ann, new Enrolment.CourseKey(CURRICULUM, COURSE));
        assertThat(open(SHEET, ann, List.of())).isEqualTo("sheet");
    }

    @Test
    void source_of_the_lessons_is_given_to_nobody() {
        school.publish(withFiles(), Visibility.PUBLIC);

        assertHidden(LESSON, Actor.visitor(), List.of());
        assertHidden("curriculum.yml", Actor.visitor(), List.of());
        assertHidden("downloads/unlinked.txt", Actor.visitor(), List.of());
        assertHidden("../" + CURRICULUM + "/" + SHEET, Actor.visitor(), List.of());
    }

    @Test
    void file_that_only_a_facilitators_note_leads_to_is_for_coaches_in_the_release_of_their_cohort() {
        school.publish(withFiles(), Visibility.PUBLIC);
        UUID release = school.storage
                .transaction(() -> school.shelf.release(CURRICULUM, 1))
                .orElseThrow();
        Actor.Person ann = school.learner("ann@example.org");
        assertHidden(NOTES, ann, List.of());
        school.clock.pass(Duration.ofHours(1));
        school.publish(Curricula.organiserTraining(), Visibility.PUBLIC);

        assertThat(open(NOTES, ann, List.of(new CoachedCourse(CURRICULUM, COURSE, release))))
                .isEqualTo("answers");
        assertHidden(NOTES, ann, List.of(new CoachedCourse("welcome", COURSE, release)));
    }

    private void assertHidden(String path, Actor actor, List<CoachedCourse> coached) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open(path, actor, coached));
    }

    private String open(String path, Actor actor, List<CoachedCourse> coached) {
        var shelf = new JpaFileShelf(school.storage.entities());
        var files = new LessonFiles(school.catalogue, new CourseFiles(shelf, scope -> coached), school.records);
        return new String(
                school.storage.transaction(() -> files.open(CURRICULUM, path, actor)), StandardCharsets.UTF_8);
    }

    private static SourceTree withFiles() {
        String links = """

                [A sheet (text, 1 kB)](../downloads/a%20sheet.txt)

                :::facilitator

                [Answers (text, 1 kB)](../downloads/answers.txt)

                :::
                """;
        SourceTree linked = Curricula.with(Curricula.organiserTraining(), LESSON, text -> text + links);
        SourceTree one = Curricula.with(linked, SHEET, text -> "sheet");
        SourceTree two = Curricula.with(one, "downloads/unlinked.txt", text -> "unlinked");
        return Curricula.with(two, NOTES, text -> "answers");
    }
}
