package lms.web.catalogue.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lms.content.Audience;
import lms.content.Course;
import lms.content.Curriculum;
import lms.content.LessonRenderer;
import lms.content.Rendition;
import lms.content.source.SourceTree;
import lms.web.catalogue.domain.ReleaseFile;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.CurriculumPublished;
import lms.web.catalogue.usecase.FoundTexts;
import lms.web.catalogue.usecase.LessonDocument;
import lms.web.catalogue.usecase.PublishedCourse;
import lms.web.shared.kernel.Conflict;
import lms.web.testkit.Curricula;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is published is what readers find: whole, in the right language, under every address it ever had. */
@ParameterizedClass
@EnumSource(Engine.class)
class ReleasesTest {

    private static final String COURSE = "how-we-learn-here";
    private static final String LESSON = "how-a-course-works";
    private static final String LESSON_FILE = "lessons/how-a-course-works.md";
    private static final String MANIFEST = "curriculum.yml";

    private final School school;

    ReleasesTest(Engine engine) {
        this.school = new School(engine);
    }

    @Test
    void every_lesson_is_read_back_as_it_was_rendered() {
        for (SourceTree tree : List.of(Curricula.welcome(), Curricula.organiserTraining())) {
            school.publish(tree, Visibility.PUBLIC);
            Curriculum curriculum = Curricula.checked(tree).curriculum().orElseThrow();
            for (Course course : curriculum.courses()) {
                course.lessons().forEach(place -> assertReadBack(curriculum, course, place.lessonId()));
            }
        }
    }

    private void assertReadBack(Curriculum curriculum, Course course, String lessonId) {
        var lesson = Objects.requireNonNull(curriculum.lessons().get(lessonId));
        var renderer = new LessonRenderer((courseSlug, lessonSlug) -> "/courses/" + courseSlug + "/" + lessonSlug);
        for (Rendition rendition : lesson.renditions().values()) {
            LessonDocument read = text(course(course.slug()), lessonId, rendition.language());

            assertThat(read.title()).isEqualTo(rendition.title());
            assertThat(read.objectives()).isEqualTo(rendition.objectives());
            assertThat(read.rendered())
                    .isEqualTo(renderer.render(curriculum, course, lesson, rendition.language(), Audience.LEARNER));
        }
    }

    @Test
    void quiz_keeps_what_it_asks() {
        school.publish(Curricula.organiserTraining(), Visibility.PUBLIC);

        LessonDocument lesson = text(course("your-first-campaign"), "data-protection-when-canvassing", "en");

        assertThat(lesson.quiz("q-data")).hasValueSatisfying(quiz -> {
            assertThat(quiz.required()).isTrue();
            assertThat(quiz.passPercent()).hasValue(60);
            assertThat(quiz.questions()).hasSize(5);
        });
        assertThat(course("your-first-campaign").outline().lesson("data-protection-when-canvassing"))
                .hasValueSatisfying(item -> assertThat(item.requiredQuizzes()).containsExactly("q-data"));
    }

    @Test
    void learners_are_never_given_what_is_for_facilitators() {
        String secret = "Plan for 20 minutes";
        assertThat(Curricula.welcome().text(LESSON_FILE))
                .hasValueSatisfying(text -> assertThat(text).contains(secret));
        school.publish(Curricula.welcome(), Visibility.PUBLIC);

        assertThat(text(course(COURSE), LESSON, "en").toString()).doesNotContain(secret);
        assertThat(passages(Audience.LEARNER))
                .isNotEmpty()
                .noneMatch(passage -> passage.passage().text().contains(secret));
    }

    @Test
    void same_revision_published_twice_is_one_release() {
        school.publish(Curricula.welcome(), Visibility.PUBLIC);

        assertThat(school.publish(Curricula.welcome(), Visibility.PUBLIC)).isEmpty();

        assertThat(school.storage.rows("release")).isEqualTo(1);
        assertThat(school.published.all()).containsExactly(new CurriculumPublished("welcome", 1));
    }

    @Test
    void new_revision_moves_the_pointer_and_keeps_the_old_release() {
        school.publish(Curricula.welcome(), Visibility.PUBLIC);
        text(course(COURSE), LESSON, "en");
        publishLater(Curricula.with(
                Curricula.welcome(), LESSON_FILE, text -> text.replace("Nothing here is an exam", "Nobody marks you")));

        assertThat(text(course(COURSE), LESSON, "en").toString())
                .contains("Nobody marks you")
                .doesNotContain("Nothing here is an exam");
        assertThat(school.storage.rows("release")).isEqualTo(2);
        assertThat(school.storage.rows("published_pointer")).isEqualTo(1);
        assertThat(school.published.all()).last().isEqualTo(new CurriculumPublished("welcome", 2));
        assertThat(passages(Audience.LEARNER))
                .noneMatch(passage -> passage.passage().text().contains("Nothing here is an exam"));
    }

    @Test
    void former_addresses_lead_to_today() {
        school.publish(Curricula.welcome(), Visibility.PUBLIC);
        SourceTree renamed = Curricula.with(
                Curricula.welcome(), MANIFEST, text -> text.replace("slug: how-we-learn-here", "slug: start-here"));
        publishLater(Curricula.with(
                renamed,
                LESSON_FILE,
                text -> text.replace("title: How a course", "slug: courses-explained\ntitle: How a course")));

        PublishedCourse course = course(COURSE);

        assertThat(course.outline().slug()).isEqualTo("start-here");
        assertThat(course).isEqualTo(course("start-here"));
        assertThat(lessonAt(course, LESSON)).isEqualTo(lessonAt(course, "courses-explained"));
        assertThat(lessonAt(course, LESSON)).isEqualTo(LESSON);
    }

    @Test
    void address_that_nothing_ever_had_leads_nowhere() {
        school.publish(Curricula.welcome(), Visibility.PUBLIC);

        assertThat(school.storage.transaction(() -> school.shelf.courseBySlug("nowhere")))
                .isEmpty();
        assertThat(school.storage.transaction(() -> school.shelf.lessonBySlug(course(COURSE), "nowhere")))
                .isEmpty();
        assertThat(school.storage.transaction(() -> school.shelf.text(course(COURSE), "nowhere", "en")))
                .isEmpty();
    }

    @Test
    void missing_translation_falls_back_and_a_present_one_is_read() {
        school.publish(withWelsh(Curricula.welcome(), "taking-part", "Cymryd rhan"), Visibility.PUBLIC);

        assertThat(text(course(COURSE), LESSON, "cy").rendered().language()).isEqualTo("en");
        assertThat(text(course(COURSE), "taking-part", "cy"))
                .extracting(
                        LessonDocument::title, document -> document.rendered().language())
                .containsExactly("Cymryd rhan", "cy");
        assertThat(text(course(COURSE), "taking-part", "en").rendered().language())
                .isEqualTo("en");
    }

    @Test
    void course_id_of_another_curriculum_is_refused_and_nothing_stays() {
        school.publish(Curricula.welcome(), Visibility.PUBLIC);
        SourceTree thief = Curricula.with(
                Curricula.welcome(), MANIFEST, text -> text.replace("\nid: welcome\n", "\nid: welcome-too\n"));

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> school.publish(thief, Visibility.PUBLIC));

        assertThat(school.storage.rows("release")).isEqualTo(1);
        assertThat(school.storage.rows("release_file"))
                .isEqualTo(Curricula.welcome().paths().size());
        assertThat(school.storage.rows("published_pointer")).isEqualTo(1);
    }

    @Test
    void visibility_once_set_is_kept_from_release_to_release() {
        school.publish(Curricula.welcome(), Visibility.MEMBERS);
        school.clock.pass(Duration.ofHours(1));
        school.publish(
                Curricula.with(Curricula.welcome(), LESSON_FILE, text -> text + "\nOne more line.\n"),
                Visibility.PUBLIC);

        assertThat(course(COURSE).visibility()).isEqualTo(Visibility.MEMBERS);
    }

    @Test
    void source_is_kept_byte_for_byte() {
        SourceTree tree = Curricula.welcome();
        school.publish(tree, Visibility.PUBLIC);

        Map<String, String> kept = new HashMap<>();
        school.storage.inTransaction(() -> school.storage
                .entities()
                .createQuery("select f.path, f.content from ReleaseFile f", Object[].class)
                .getResultList()
                .forEach(row -> kept.put((String) row[0], new String((byte[]) row[1], StandardCharsets.UTF_8))));

        assertThat(kept).as(ReleaseFile.class.getSimpleName()).hasSameSizeAs(tree.paths());
        assertThat(kept).contains(entry(MANIFEST, tree.text(MANIFEST).orElseThrow()));
    }

    @Test
    void catalogue_lists_each_course_once_in_order() {
        school.publish(Curricula.welcome(), Visibility.PUBLIC);
        school.publish(Curricula.organiserTraining(), Visibility.ENROLLED);
        publishLater(Curricula.with(Curricula.welcome(), LESSON_FILE, text -> text + "\nOne more line.\n"));

        assertThat(school.storage.transaction(school.shelf::courses))
                .extracting(course -> course.outline().id(), PublishedCourse::visibility)
                .containsExactly(tuple("your-first-campaign", Visibility.ENROLLED), tuple(COURSE, Visibility.PUBLIC));
    }

    /** The text stays as it is under a Welsh title: the checker wants the same activities and questions in it. */
    private static SourceTree withWelsh(SourceTree tree, String lesson, String title) {
        String original = tree.text("lessons/" + lesson + ".md").orElseThrow();
        String text = original.substring(original.indexOf('\n', original.indexOf("\n# ") + 1));
        String front = "---\ntranslation_of: " + lesson + "\ntitle: " + title + "\n---\n\n# " + title;
        return Curricula.with(tree, "lessons/" + lesson + ".cy.md", ignored -> front + text);
    }

    private void publishLater(SourceTree tree) {
        school.clock.pass(Duration.ofHours(1));
        school.publish(tree, Visibility.PUBLIC);
    }

    private PublishedCourse course(String slug) {
        return school.storage.transaction(() -> school.shelf.courseBySlug(slug)).orElseThrow();
    }

    private String lessonAt(PublishedCourse course, String slug) {
        return school.storage
                .transaction(() -> school.shelf.lessonBySlug(course, slug))
                .orElseThrow()
                .id();
    }

    private LessonDocument text(PublishedCourse course, String lessonId, String language) {
        return school.storage
                .transaction(() -> school.shelf.text(course, lessonId, language))
                .orElseThrow();
    }

    private List<FoundTexts.LessonPassage> passages(Audience audience) {
        return school.storage.transaction(() -> school.found.published().stream()
                .flatMap(curriculum -> school.found.passages(curriculum.releaseId()).stream())
                .filter(passage -> passage.audience() == audience)
                .toList());
    }
}
