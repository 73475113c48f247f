package lms.web.catalogue.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import lms.content.Audience;
import lms.content.change.CurriculumChanges;
import lms.content.change.LessonChange;
import lms.content.source.SourceTree;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.CourseDoors.CourseKey;
import lms.web.catalogue.usecase.CurriculumPublished;
import lms.web.catalogue.usecase.LessonDocument;
import lms.web.catalogue.usecase.Previews;
import lms.web.catalogue.usecase.Publication;
import lms.web.catalogue.usecase.ReleaseView;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.Grant.ScopeKind;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Role;
import lms.web.testkit.Curricula;
import lms.web.testkit.Engine;
import lms.web.testkit.Race;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Publishing by a reviewer, rolling back, opening and closing courses, and what is told of releases. */
@ParameterizedClass
@EnumSource(Engine.class)
class ReleaseHistoryTest {

    private static final String CURRICULUM = "welcome";
    private static final String COURSE = "how-we-learn-here";
    private static final String LESSON = "taking-part";
    private static final String LESSON_FILE = "lessons/taking-part.md";
    private static final Actor REVIEWER = somebody(Role.REVIEWER, ScopeKind.CURRICULUM, CURRICULUM);
    private static final Actor AUTHOR = somebody(Role.AUTHOR, ScopeKind.CURRICULUM, CURRICULUM);
    private static final Actor STRANGER = somebody(Role.REVIEWER, ScopeKind.CURRICULUM, "organiser-training");
    private static final Actor ADMINISTRATOR = somebody(Role.ADMINISTRATOR, ScopeKind.SITE, "");

    private final School school;

    ReleaseHistoryTest(Engine engine) {
        this.school = new School(engine);
    }

    @Test
    void release_is_published_with_its_note_and_listed_first() {
        school.publish(Curricula.welcome(), Visibility.PUBLIC);
        CurriculumPublished news = publish(changed("One more line."), 1, REVIEWER);

        assertThat(news).isEqualTo(new CurriculumPublished(CURRICULUM, 2));
        assertThat(list(AUTHOR))
                .extracting(ReleaseView::number, ReleaseView::note, ReleaseView::current)
                .containsExactly(tuple(2, "What is new", true), tuple(1, "", false));
    }

    @Test
    void only_a_reviewer_of_the_curriculum_publishes_and_rolls_back() {
        school.publish(Curricula.welcome(), Visibility.PUBLIC);
        for (Actor actor : List.of(AUTHOR, STRANGER, ADMINISTRATOR, Actor.visitor())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> publish(changed("One more line."), 1, actor));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> use(1, 1, actor));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> open(Visibility.PUBLIC, Visibility.MEMBERS, actor));
        }
        assertThat(school.storage.rows("release")).isEqualTo(1);
    }

    @Test
    void rolling_back_moves_the_pointer_only_and_forward_again() {
        school.publish(Curricula.welcome(), Visibility.PUBLIC);
        publish(changed("One more line."), 1, REVIEWER);
        long lessons = school.storage.rows("release_lesson");

        assertThat(use(1, 2, REVIEWER)).isEqualTo(new CurriculumPublished(CURRICULUM, 1));
        assertThat(text()).doesNotContain("One more line.");
        assertThat(school.published.all()).last().isEqualTo(new CurriculumPublished(CURRICULUM, 1));

        use(2, 1, REVIEWER);
        assertThat(text()).contains("One more line.");
        assertThat(school.storage.rows("release_lesson")).isEqualTo(lessons);
    }

    @Test
    void release_that_was_rolled_back_is_not_published_again_by_the_system() {
        school.publish(Curricula.welcome(), Visibility.PUBLIC);
        SourceTree second = changed("One more line.");
        publish(second, 1, REVIEWER);
        use(1, 2, REVIEWER);

        assertThat(school.publish(second, Visibility.PUBLIC)).isEmpty();
        assertThat(text()).doesNotContain("One more line.");
    }

    @Test
    void pointer_that_moved_meanwhile_stops_publishing_and_rolling_back() {
        school.publish(Curricula.welcome(), Visibility.PUBLIC);
        publish(changed("One more line."), 1, REVIEWER);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> publish(changed("Another line."), 1, REVIEWER));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> use(1, 1, REVIEWER));
        assertThat(list(REVIEWER)).hasSize(2);
    }

    @Test
    void two_reviewers_at_once_publish_one_release() {
        school.publish(Curricula.welcome(), Visibility.PUBLIC);
        var turn = new AtomicInteger();

        List<Boolean> done = Race.of(2, () -> {
            SourceTree tree = changed("Line " + turn.incrementAndGet());
            try {
                publish(tree, 1, REVIEWER);
                return true;
            } catch (Conflict e) {
                return false;
            }
        });

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(school.storage.rows("release")).isEqualTo(2);
    }

    @Test
    void known_revision_is_not_published_twice() {
        school.publish(Curricula.welcome(), Visibility.PUBLIC);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> publish(Curricula.welcome(), 1, REVIEWER));
    }

    @Test
    void door_of_a_course_is_changed_once_and_told() {
        school.publish(Curricula.welcome(), Visibility.PUBLIC);

        assertThat(open(Visibility.PUBLIC, Visibility.MEMBERS, REVIEWER)).isTrue();
        assertThat(open(Visibility.MEMBERS, Visibility.MEMBERS, REVIEWER)).isFalse();
        assertThat(school.visibilities.all()).hasSize(1);
        assertThat(school.storage.transaction(() -> school.doors.of(CURRICULUM, AUTHOR)))
                .isEqualTo(Map.of(COURSE, Visibility.MEMBERS));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> open(Visibility.PUBLIC, Visibility.ENROLLED, REVIEWER));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> school.storage.transaction(() -> school.doors.open(
                        new CourseKey(CURRICULUM, "your-first-campaign"),
                        Visibility.PUBLIC,
                        Visibility.MEMBERS,
                        REVIEWER)));
    }

    @Test
    void changes_are_read_from_what_was_published() {
        school.publish(Curricula.welcome(), Visibility.PUBLIC);
        publish(changed("One more line."), 1, REVIEWER);

        for (Actor actor : List.of(
                AUTHOR,
                REVIEWER,
                ADMINISTRATOR,
                somebody(Role.OFFICER, ScopeKind.UNIT, "/wales/"),
                somebody(Role.COACH, ScopeKind.COHORT, "1"))) {
            CurriculumChanges changes = school.storage
                    .transaction(() -> school.releaseLists.changes(CURRICULUM, 1, 2, actor))
                    .orElseThrow();
            assertThat(changes.lessons()).singleElement().satisfies(change -> {
                assertThat(change.lessonId()).isEqualTo(LESSON);
                assertThat(change.kinds()).containsExactly(LessonChange.Kind.TEXT);
            });
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        school.storage.transaction(() -> school.releaseLists.changes(CURRICULUM, 1, 2, STRANGER)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> school.storage.transaction(() -> school.releaseLists.changes(CURRICULUM, 1, 3, AUTHOR)));
    }

    @Test
    void text_of_a_release_is_for_those_who_work_on_it() {
        school.publish(Curricula.welcome(), Visibility.PUBLIC);

        assertThat(school.storage.transaction(() -> school.releaseLists.text(CURRICULUM, 1, AUTHOR)))
                .isPresent();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> school.storage.transaction(
                        () -> school.releaseLists.text(CURRICULUM, 1, somebody(Role.COACH, ScopeKind.COHORT, "1"))));
    }

    @Test
    void preview_is_what_publishing_stores() {
        school.publish(Curricula.organiserTraining(), Visibility.PUBLIC);
        var curriculum =
                Curricula.checked(Curricula.organiserTraining()).curriculum().orElseThrow();
        var previews = new Previews();
        for (String lesson : curriculum.lessons().keySet()) {
            for (Audience audience : Audience.values()) {
                LessonDocument preview =
                        previews.lesson(curriculum, lesson, "en", audience).orElseThrow();
                assertThat(stored(lesson, audience)).isEqualTo(LessonJson.write(preview));
            }
        }
    }

    private String stored(String lesson, Audience audience) {
        return school.storage.transaction(() -> school.storage
                .entities()
                .createQuery(
                        "select l.document from ReleaseLesson l where l.lessonId = :lesson and l.audience = :audience",
                        String.class)
                .setParameter("lesson", lesson)
                .setParameter("audience", audience)
                .getSingleResult());
    }

    private CurriculumPublished publish(SourceTree tree, int shown, Actor actor) {
        var publication = new Publication(Curricula.checked(tree), shown, Map.of(), "What is new");
        return school.storage.transaction(() -> school.publisher.publish(publication, actor));
    }

    private CurriculumPublished use(int number, int shown, Actor actor) {
        return school.storage.transaction(() -> school.publisher.use(CURRICULUM, number, shown, actor));
    }

    private boolean open(Visibility shown, Visibility readers, Actor actor) {
        return school.storage.transaction(
                () -> school.doors.open(new CourseKey(CURRICULUM, COURSE), shown, readers, actor));
    }

    private List<ReleaseView> list(Actor actor) {
        return school.storage.transaction(() -> school.releaseLists.of(CURRICULUM, actor));
    }

    private String text() {
        var course = school.storage
                .transaction(() -> school.shelf.courseBySlug(COURSE))
                .orElseThrow();
        return school.storage
                .transaction(() -> school.shelf.text(course, LESSON, "en"))
                .orElseThrow()
                .toString();
    }

    private SourceTree changed(String line) {
        school.clock.pass(Duration.ofMinutes(1));
        return Curricula.with(Curricula.welcome(), LESSON_FILE, text -> text + "\n" + line + "\n");
    }

    private static Actor somebody(Role role, ScopeKind kind, String key) {
        return new Actor.Person(
                new UUID(7, role.name().length()),
                new UUID(8, 8),
                "Somebody",
                "en",
                Set.of(new Grant(role, kind, key)));
    }
}
