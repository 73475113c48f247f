package lms.web.learning.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lms.content.GlossaryEntry;
import lms.content.PrintedLesson;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.Catalogue;
import lms.web.catalogue.usecase.PublishedCourse;
import lms.web.learning.domain.Enrolment;
import lms.web.learning.domain.Progress;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.UseCase;

/** Courses as their learners know them: joining, leaving, how far one has come. */
@UseCase
public class Courses {

    private final Catalogue catalogue;
    private final LearnerRecords records;
    private final Ids ids;
    private final Clock clock;
    private final Event<CourseLeft> left;

    @Inject
    public Courses(Catalogue catalogue, LearnerRecords records, Ids ids, Clock clock, Event<CourseLeft> left) {
        this.catalogue = catalogue;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
        this.left = left;
    }

    /**
     * The course with this slug.
     *
     * @throws lms.web.shared.kernel.NotFound if there is none, or the actor may not know of it
     */
    public CourseView open(String slug, Actor actor) {
        var asked = new AskedRecord(records, actor);
        PublishedCourse course = catalogue.course(slug, actor, asked);
        return view(course, asked.in(course.outline().id()));
    }

    /**
     * The course with this slug as it is published, also for somebody whose cohort stays on an earlier release.
     *
     * @throws lms.web.shared.kernel.NotFound if there is none, or the actor may not know of it
     */
    public CourseView openPublished(String slug, Actor actor) {
        var asked = new AskedRecord(records, actor);
        PublishedCourse course = catalogue.publishedCourse(slug, actor, asked);
        return view(course, asked.in(course.outline().id()));
    }

    /**
     * Every lesson of a course that was opened for the actor, for paper.
     *
     * @param language the reader's language, a BCP 47 tag; the course's own stands in
     * @return nothing where its release was made before courses could be printed
     */
    public List<PrintedLesson> print(CourseView view, String language, Actor actor) {
        return catalogue.print(view.course(), language, actor);
    }

    /**
     * The words of a course that was opened for the actor, and what they mean.
     *
     * @param language the reader's language, a BCP 47 tag; the course's own stands in
     */
    public List<GlossaryEntry> glossary(CourseView view, String language, Actor actor) {
        return catalogue.glossary(view.course(), language, actor);
    }

    /** The courses the person takes, the one touched last first. */
    public List<CourseView> mine(Actor actor) {
        Map<String, PublishedCourse> published = catalogue.courses(actor).stream()
                .collect(Collectors.toMap(course -> course.outline().id(), Function.identity()));
        return records.records(actor.required().own()).stream()
                .filter(LearnerRecord::active)
                .flatMap(taken -> taken(taken, Optional.ofNullable(published.get(taken.courseId())), actor).stream())
                .sorted(Comparator.comparing(course -> course.progress().isFinished()))
                .toList();
    }

    private Optional<CourseView> taken(LearnerRecord record, Optional<PublishedCourse> published, Actor actor) {
        return record.pinnedTo()
                .flatMap(release -> catalogue.pinned(release, record.courseId(), published, actor))
                .or(() -> published)
                .map(course -> view(course, Optional.of(record)));
    }

    /**
     * The person takes the course from now on.
     *
     * @throws lms.web.shared.kernel.NotFound if the actor may not know of the course
     * @throws Conflict if only people who were given a place take part
     * @throws lms.web.shared.kernel.SignInRequired if nobody is signed in
     */
    public CourseView join(String slug, Actor actor) {
        var own = actor.required().own();
        PublishedCourse course = open(slug, actor).course();
        var known = records.lock(own, course.outline().id());
        if (course.visibility() == Visibility.ENROLLED && known.isEmpty()) {
            throw new Conflict("course.closed");
        }
        known.ifPresentOrElse(
                enrolment -> enrolment.rejoin(clock.instant()), () -> records.keep(firstEnrolment(course, actor)));
        records.flush();
        return open(slug, actor);
    }

    /**
     * The person takes the course no longer; their progress is kept for a return. A place in a cohort goes with it:
     * whoever keeps places hears of it in the same transaction.
     */
    public CourseView leave(String slug, Actor actor) {
        var own = actor.required().own();
        CourseView view = open(slug, actor);
        String courseId = view.course().outline().id();
        // The cohort is locked before the enrolment, here as where places are given: else two requests could wait in a
        // circle.
        left.fire(new CourseLeft(actor.required().accountId(), courseId));
        records.lock(own, courseId).ifPresent(enrolment -> enrolment.withdraw(clock.instant()));
        records.flush();
        return view;
    }

    private Enrolment firstEnrolment(PublishedCourse course, Actor actor) {
        var key = new Enrolment.CourseKey(
                course.outline().curriculumId(), course.outline().id());
        return new Enrolment(ids.next(), actor.required().accountId(), key, clock.instant());
    }

    static CourseView view(PublishedCourse course, Optional<LearnerRecord> taken) {
        var plan = CoursePlans.of(course.outline());
        var progress = taken.map(found -> found.against(plan)).orElseGet(() -> Progress.none(plan));
        boolean inCohort = taken.flatMap(LearnerRecord::pinnedTo).isPresent();
        return new CourseView(course, taken.filter(LearnerRecord::active).isPresent(), inCohort, progress);
    }
}
