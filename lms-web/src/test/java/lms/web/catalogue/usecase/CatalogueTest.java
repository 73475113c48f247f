package lms.web.catalogue.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lms.content.GlossaryEntry;
import lms.content.Localised;
import lms.content.PrintedLesson;
import lms.web.catalogue.domain.Visibility;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may read what, by every way that leads to a course. */
class CatalogueTest {

    private static final UUID ENROLLED = new UUID(1, 1);
    private static final UUID MEMBER = new UUID(2, 2);

    private final Catalogue catalogue = new Catalogue(new ThreeCourses(), new OneEnrolled(), scope -> List.of());

    @ParameterizedTest(name = "{0} reads {1}: {2}")
    @CsvSource({
        "VISITOR, PUBLIC, true",
        "VISITOR, MEMBERS, false",
        "VISITOR, ENROLLED, false",
        "MEMBER, PUBLIC, true",
        "MEMBER, MEMBERS, true",
        "MEMBER, ENROLLED, false",
        "ENROLLED, PUBLIC, true",
        "ENROLLED, MEMBERS, true",
        "ENROLLED, ENROLLED, true"
    })
    void course_opens_to_those_who_may(Who reader, Visibility visibility, boolean opens) {
        Actor actor = reader.actor();
        String id = ThreeCourses.id(visibility);

        assertThat(catalogue.courses(actor).stream()
                        .anyMatch(course -> course.outline().id().equals(id)))
                .isEqualTo(opens);
        if (opens) {
            assertThat(catalogue.courseById(id, actor).visibility()).isEqualTo(visibility);
            assertThat(catalogue.course(id, actor, reader).visibility()).isEqualTo(visibility);
        } else {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> catalogue.courseById(id, actor));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> catalogue.course(id, actor, reader));
        }
    }

    @ParameterizedTest
    @EnumSource(Who.class)
    void hidden_course_looks_as_one_that_does_not_exist(Who reader) {
        NotFound missing = thrownFor("no-such-course", reader);

        for (Visibility visibility : Visibility.values()) {
            if (!visibility.opensTo(reader != Who.VISITOR, reader == Who.ENROLLED)) {
                assertThat(thrownFor(ThreeCourses.id(visibility), reader)).hasMessage(missing.getMessage());
            }
        }
    }

    @Test
    void claim_to_be_enrolled_does_not_help_who_is_not_signed_in() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> catalogue.course(ThreeCourses.id(Visibility.ENROLLED), Actor.visitor(), Who.ENROLLED));
    }

    private NotFound thrownFor(String id, Who reader) {
        NotFound[] thrown = new NotFound[1];
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> catalogue.courseById(id, reader.actor()))
                .satisfies(e -> thrown[0] = e);
        return thrown[0];
    }

    /** Who reads. */
    enum Who implements Reader {
        VISITOR,
        MEMBER,
        ENROLLED;

        Actor actor() {
            return switch (this) {
                case VISITOR -> Actor.visitor();
                case MEMBER -> person(CatalogueTest.MEMBER);
                case ENROLLED -> person(CatalogueTest.ENROLLED);
            };
        }

        @Override
        public boolean isEnrolledIn(String courseId) {
            return this == ENROLLED && courseId.equals(ThreeCourses.id(Visibility.ENROLLED));
        }

        @Override
        public Optional<UUID> pinnedTo(String courseId) {
            return Optional.empty();
        }

        private static Actor person(UUID account) {
            return new Actor.Person(account, account, "Somebody", "en", Set.of());
        }
    }

    /** One person is enrolled in the course that only enrolled people see. */
    private static final class OneEnrolled implements EnrolledCourses {
        @Override
        public Set<String> of(Scope own) {
            return own.equals(new Scope.Own(ENROLLED)) ? Set.of(ThreeCourses.id(Visibility.ENROLLED)) : Set.of();
        }
    }

    /** A course of each visibility; address and id are the same. */
    private static final class ThreeCourses implements Shelf {

        static String id(Visibility visibility) {
            return visibility.name().toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public List<PublishedCourse> courses() {
            return List.of(Visibility.values()).stream()
                    .map(ThreeCourses::course)
                    .toList();
        }

        @Override
        public Optional<PublishedCourse> courseBySlug(String slug) {
            return courseById(slug);
        }

        @Override
        public Optional<PublishedCourse> courseById(String id) {
            return courses().stream()
                    .filter(course -> course.outline().id().equals(id))
                    .findFirst();
        }

        @Override
        public Optional<String> formerCourse(String slug) {
            return Optional.empty();
        }

        @Override
        public Optional<CourseOutline> outline(UUID releaseId, String courseId) {
            return Optional.empty();
        }

        @Override
        public int numberOf(UUID releaseId) {
            return 1;
        }

        @Override
        public Optional<UUID> release(String curriculumId, int number) {
            return Optional.empty();
        }

        @Override
        public Optional<CourseOutline.Item> lessonBySlug(PublishedCourse course, String slug) {
            return Optional.empty();
        }

        @Override
        public Optional<LessonDocument> text(PublishedCourse course, String lessonId, String language) {
            return Optional.empty();
        }

        @Override
        public List<PrintedLesson> print(PublishedCourse course, String language) {
            return List.of();
        }

        @Override
        public List<GlossaryEntry> glossary(PublishedCourse course, String language) {
            return List.of();
        }

        private static PublishedCourse course(Visibility visibility) {
            var words = new Localised(Map.of("en", visibility.name()));
            var outline = new CourseOutline(
                    id(visibility),
                    id(visibility),
                    "curriculum",
                    words,
                    "en",
                    words,
                    words,
                    List.of(),
                    Map.of(),
                    Optional.empty());
            return new PublishedCourse(new UUID(3, 3), visibility, outline);
        }
    }
}
