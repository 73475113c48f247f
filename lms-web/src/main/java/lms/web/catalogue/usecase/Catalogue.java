package lms.web.catalogue.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/** Finding and reading published courses, each only by those who may. */
@UseCase
public class Catalogue {

    private final Shelf shelf;
    private final EnrolledCourses enrolled;

    @Inject
    public Catalogue(Shelf shelf, EnrolledCourses enrolled) {
        this.shelf = shelf;
        this.enrolled = enrolled;
    }

    /** The courses that the actor may read. */
    public List<PublishedCourse> courses(Actor actor) {
        var mine = enrolled.of(scopeOf(actor));
        return shelf.courses().stream()
                .filter(course -> isOpen(course, actor, mine::contains))
                .toList();
    }

    /**
     * The course with this slug, or the one that had it last: callers compare, and send readers on to its slug of today.
     *
     * @param enrolledIn tells whether the actor is enrolled in the course with that id; asked only when it matters
     * @throws NotFound if there is none, or the actor may not know of it
     */
    public PublishedCourse course(String slug, Actor actor, Predicate<String> enrolledIn) {
        return shelf.courseBySlug(slug)
                .filter(course -> isOpen(course, actor, enrolledIn))
                .orElseThrow(NotFound::new);
    }

    /**
     * The course with this id.
     *
     * @throws NotFound if there is none, or the actor may not know of it
     */
    public PublishedCourse courseById(String id, Actor actor) {
        return shelf.courseById(id)
                .filter(course -> isOpen(
                        course, actor, courseId -> enrolled.of(scopeOf(actor)).contains(courseId)))
                .orElseThrow(NotFound::new);
    }

    /**
     * The lesson of a course the actor was given, by the slug it has or last had.
     *
     * @throws NotFound if there is none
     */
    public CourseOutline.Item lesson(PublishedCourse course, String slug, Actor actor) {
        return shelf.lessonBySlug(course, slug).orElseThrow(NotFound::new);
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

    private static boolean isOpen(PublishedCourse course, Actor actor, Predicate<String> enrolledIn) {
        boolean signedIn = actor.person().isPresent();
        return course.visibility()
                .opensTo(signedIn, signedIn && enrolledIn.test(course.outline().id()));
    }

    private static Scope scopeOf(Actor actor) {
        return actor.person().map(Actor.Person::own).orElse(Scope.nothing());
    }
}
