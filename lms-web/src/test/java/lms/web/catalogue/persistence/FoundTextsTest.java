package lms.web.catalogue.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lms.content.Audience;
import lms.content.GlossaryEntry;
import lms.content.Level;
import lms.content.Passage;
import lms.content.source.SourceTree;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.FoundTexts.CourseGlossary;
import lms.web.catalogue.usecase.FoundTexts.LessonDownload;
import lms.web.catalogue.usecase.FoundTexts.LessonPassage;
import lms.web.catalogue.usecase.PublishedCourse;
import lms.web.catalogue.usecase.PublishedCurriculum;
import lms.web.testkit.Curricula;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a release keeps for search, in both databases. */
@ParameterizedClass
@EnumSource(Engine.class)
class FoundTextsTest {

    private static final String LESSON = "lessons/doorstep-conversations.md";

    private final School school;

    FoundTextsTest(Engine engine) {
        this.school = new School(engine);
    }

    @Test
    void state_names_the_release_and_who_may_read_each_course() {
        school.publish(Curricula.welcome(), Visibility.MEMBERS);

        PublishedCurriculum state = state();

        assertThat(state.id()).isEqualTo("welcome");
        assertThat(state.number()).isEqualTo(1);
        assertThat(state.visibilities()).isEqualTo(Map.of("how-we-learn-here", Visibility.MEMBERS));
        assertThat(state.findable()).isTrue();
        assertThat(school.storage.transaction(() -> school.found.curriculumOf("how-we-learn-here")))
                .contains("welcome");
    }

    @Test
    void passages_of_learners_are_whole_and_those_of_facilitators_are_their_notes() {
        SourceTree tree = Curricula.organiserTraining();
        assertThat(tree.text(LESSON))
                .hasValueSatisfying(text -> assertThat(text).contains(":::facilitator"));
        school.publish(tree, Visibility.PUBLIC);

        List<LessonPassage> passages = read(state -> school.found.passages(state.releaseId()));

        assertThat(kinds(passages, Audience.LEARNER)).contains(Passage.Kind.LESSON, Passage.Kind.ACTIVITY);
        assertThat(kinds(passages, Audience.LEARNER)).doesNotContain(Passage.Kind.NOTES);
        assertThat(kinds(passages, Audience.FACILITATOR)).containsOnly(Passage.Kind.NOTES);
    }

    @Test
    void glossary_of_the_default_language_stands_in() {
        school.publish(Curricula.organiserTraining(), Visibility.PUBLIC);

        List<CourseGlossary> glossaries = read(state -> school.found.glossaries(state.releaseId()));

        assertThat(glossaries)
                .filteredOn(glossary -> glossary.courseId().equals("your-first-campaign"))
                .extracting(CourseGlossary::language)
                .containsExactly("cy", "en");
        assertThat(glossary("your-first-campaign", "en"))
                .isNotEmpty()
                .extracting(GlossaryEntry::language)
                .containsOnly("en");
        assertThat(glossary("your-first-campaign", "cy")).isEqualTo(glossary("your-first-campaign", "en"));
    }

    @Test
    void glossary_is_that_of_the_readers_language() {
        school.publish(Curricula.futureCouncillors(), Visibility.PUBLIC);

        assertThat(glossary("is-it-for-you", "cy"))
                .extracting(GlossaryEntry::language)
                .contains("cy");
        assertThat(glossary("is-it-for-you", "en"))
                .isNotEmpty()
                .extracting(GlossaryEntry::language)
                .containsOnly("en");
    }

    @Test
    void files_are_kept_with_the_lesson_that_leads_to_them() {
        SourceTree tree = Curricula.with(
                Curricula.welcome(),
                "lessons/how-a-course-works.md",
                text -> text + "\n[Plan (PDF, 1 KB)](../downloads/plan.pdf)\n");
        school.publish(Curricula.with(tree, "downloads/plan.pdf", none -> "pdf"), Visibility.PUBLIC);

        List<LessonDownload> files = read(state -> school.found.downloads(state.releaseId()));

        assertThat(files)
                .filteredOn(file -> file.language().equals("en"))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.lessonId()).isEqualTo("how-a-course-works");
                    assertThat(file.file().path()).isEqualTo("downloads/plan.pdf");
                    assertThat(file.file().title()).isEqualTo("Plan (PDF, 1 KB)");
                });
    }

    @Test
    void level_stands_in_the_outline() {
        school.publish(Curricula.welcome(), Visibility.PUBLIC);

        assertThat(read(state -> school.found.courses(state.releaseId())))
                .extracting(CourseOutline::level)
                .allSatisfy(level -> assertThat(level).contains(Level.INTRODUCTORY));
    }

    private static List<Passage.Kind> kinds(List<LessonPassage> passages, Audience audience) {
        return passages.stream()
                .filter(passage -> passage.audience() == audience)
                .map(passage -> passage.passage().kind())
                .distinct()
                .toList();
    }

    private List<GlossaryEntry> glossary(String slug, String language) {
        return school.storage.transaction(() -> {
            PublishedCourse course = school.shelf.courseBySlug(slug).orElseThrow();
            return school.shelf.glossary(course, language);
        });
    }

    private PublishedCurriculum state() {
        return school.storage.transaction(school.found::published).get(0);
    }

    private <T> List<T> read(Function<PublishedCurriculum, List<T>> reading) {
        return school.storage.transaction(
                () -> reading.apply(school.found.published().get(0)));
    }
}
