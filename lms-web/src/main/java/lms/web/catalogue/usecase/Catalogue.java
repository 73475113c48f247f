package lms.web.catalogue.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import lms.content.GlossaryEntry;
import lms.content.PrintedLesson;
import lms.web.catalogue.domain.Visibility;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/** Finding and reading published courses, each only by those who may. */
@UseCase
public class Catalogue {

    private final Shelf shelf;
    private final EnrolledCourses enrolled;
    private final CoachedCourses coached;

    @Inject
    public Catalogue(Shelf shelf, EnrolledCourses enrolled, CoachedCourses coached) {
        this.shelf = shelf;
        this.enrolled = enrolled;
        this.coached = coached;
    }

    /** The courses that the actor may read, as they are published. */
    public List<PublishedCourse> courses(Actor actor) {
        return sight(actor).open();
    }

    /**
     * The course with this slug, or the one that had it last: callers compare, and send readers on to its slug of today.
     * Whoever takes it with a cohort gets it as it stands in the release that the cohort stays on.
     *
     * @throws NotFound if there is none, or the actor may not know of it
     */
    public PublishedCourse course(String slug, Actor actor, Reader reader) {
        Optional<PublishedCourse> published = shelf.courseBySlug(slug);
        Optional<String> id = published.map(course -> course.outline().id()).or(() -> shelf.formerCourse(slug));
        return id.flatMap(courseId -> pinned(courseId, published, reader))
                .or(() -> published)
                .filter(course -> isOpen(course, actor, reader::isEnrolledIn))
                .orElseThrow(NotFound::new);
    }

    private Optional<PublishedCourse> pinned(String courseId, Optional<PublishedCourse> published, Reader reader) {
        return reader.pinnedTo(courseId).flatMap(release -> pinned(release, courseId, published));
    }

    /**
     * The course as it stands in a release on which the actor's cohort stays.
     *
     * @param published the same course as it is published now; a course that is no longer published is for its enrolled
     *     people only
     */
    public Optional<PublishedCourse> pinned(
            UUID releaseId, String courseId, Optional<PublishedCourse> published, Actor actor) {
        return pinned(releaseId, courseId, published);
    }

    private Optional<PublishedCourse> pinned(UUID releaseId, String courseId, Optional<PublishedCourse> published) {
        Visibility visibility = published.map(PublishedCourse::visibility).orElse(Visibility.ENROLLED);
        return shelf.outline(releaseId, courseId).map(outline -> new PublishedCourse(releaseId, visibility, outline));
    }

    /**
     * The course with this slug as it is published, whatever release the actor's cohort stays on.
     *
     * @throws NotFound if there is none, or the actor may not know of it
     */
    public PublishedCourse publishedCourse(String slug, Actor actor, Reader reader) {
        return shelf.courseBySlug(slug)
                .filter(course -> isOpen(course, actor, reader::isEnrolledIn))
                .orElseThrow(NotFound::new);
    }

    /**
     * The course with this id, as it is published.
     *
     * @throws NotFound if there is none, or the actor may not know of it
     */
    public PublishedCourse courseById(String id, Actor actor) {
        return shelf.courseById(id)
                .filter(course -> isOpen(
                        course, actor, courseId -> enrolled.of(scopeOf(actor)).contains(courseId)))
                .orElseThrow(NotFound::new);
    }

    /** The lesson of a course the actor was given, by the slug it has or last had; nothing if there is none. */
    public Optional<CourseOutline.Item> lesson(PublishedCourse course, String slug, Actor actor) {
        return shelf.lessonBySlug(course, slug);
    }

    /**
     * The text for learners of a lesson of a course the actor was given.
     *
     * @param language the reader's language, a BCP 47 tag; the course's own stands in
     * @throws NotFound if there is none
     */
    public LessonDocument text(PublishedCourse course, String lessonId, String language, Actor actor) {
        return shelf.text(course, lessonId, language).orElseThrow(NotFound::new);
    }

    /**
     * Every lesson of a course the actor was given, for learners and for paper, in the order of the course.
     *
     * @param language the reader's language, a BCP 47 tag; the course's own stands in
     * @return nothing where the release was made before courses could be printed
     */
    public List<PrintedLesson> print(PublishedCourse course, String language, Actor actor) {
        return shelf.print(course, language);
    }

    /**
     * The words that the lessons of a course the actor was given lead to, in the order of their first use.
     *
     * @param language the reader's language, a BCP 47 tag; the course's own stands in
     * @return nothing where the release was made before courses had a glossary of their own
     */
    public List<GlossaryEntry> glossary(PublishedCourse course, String language, Actor actor) {
        return shelf.glossary(course, language);
    }

    /** All that the actor may read. */
    public Sight sight(Actor actor) {
        Set<String> mine = enrolled.of(scopeOf(actor));
        Set<String> led = led(actor);
        List<PublishedCourse> open = shelf.courses().stream()
                .filter(course -> isOpen(course, actor, mine::contains, led::contains))
                .toList();
        return new Sight(open, mine, led);
    }

    private boolean isOpen(PublishedCourse course, Actor actor, Predicate<String> enrolledIn) {
        return isOpen(course, actor, enrolledIn, id -> led(actor).contains(id));
    }

    private static boolean isOpen(
            PublishedCourse course, Actor actor, Predicate<String> enrolledIn, Predicate<String> ledBy) {
        boolean signedIn = actor.person().isPresent();
        String id = course.outline().id();
        return course.visibility()
                .opensTo(signedIn, signedIn && (enrolledIn.test(id) || isStaff(course, actor) || ledBy.test(id)));
    }

    /** Who may read every course of a kind for their work; with those who lead the course row 2 of the matrix of rights. */
    private static boolean isStaff(PublishedCourse course, Actor actor) {
        String curriculum = course.outline().curriculumId();
        return actor.holds(Role.ADMINISTRATOR)
                || actor.holdsSomewhere(Role.OFFICER)
                || actor.holds(Role.AUTHOR, Grant.ScopeKind.CURRICULUM, curriculum)
                || actor.holds(Role.REVIEWER, Grant.ScopeKind.CURRICULUM, curriculum);
    }

    private Set<String> led(Actor actor) {
        return actor.holdsSomewhere(Role.COACH) ? coached.of(Scope.toFacilitate(actor)) : Set.of();
    }

    private static Scope scopeOf(Actor actor) {
        return actor.person().map(Actor.Person::own).orElse(Scope.nothing());
    }
}
