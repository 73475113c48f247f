package lms.web.catalogue.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lms.content.Curriculum;
import lms.content.Reading;
import lms.web.catalogue.domain.Release;
import lms.web.catalogue.domain.Visibility;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.Grant.ScopeKind;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.UseCase;

/** Makes a checked revision the one that readers see: all of it is stored and the pointer moved in one transaction. */
@UseCase
public class Publisher {

    private final ReleaseStore store;
    private final Ids ids;
    private final Clock clock;
    private final Event<CurriculumPublished> published;

    @Inject
    public Publisher(ReleaseStore store, Ids ids, Clock clock, Event<CurriculumPublished> published) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
        this.published = published;
    }

    /** Whether this revision has been published at some time. */
    @PublicUse("says nothing about people and is asked by the system at start")
    public boolean knows(String revision) {
        return store.isReleased(revision);
    }

    /**
     * Publishes a revision that has no errors, if it was not published before.
     *
     * @param firstVisibility who may read a course that is published for the first time, by course id
     * @return which release readers see now, or nothing if the revision is not new
     * @throws Conflict if a course id belongs to another curriculum
     * @throws IllegalArgumentException if the revision has errors
     */
    @PublicUse("the system publishes what its operator configured")
    public Optional<CurriculumPublished> publish(Reading reading, Function<String, Visibility> firstVisibility) {
        Curriculum curriculum = checked(reading);
        if (knows(reading.source().revision())) {
            return Optional.empty();
        }
        Release release = keep(reading, curriculum, firstVisibility);
        return Optional.of(pointTo(release));
    }

    /**
     * Publishes a revision that a reviewer has looked at.
     *
     * @throws NotFound if the actor is no reviewer of the curriculum
     * @throws Conflict if another release has become current meanwhile, the revision was published before, or a course
     *     id belongs to another curriculum
     * @throws IllegalArgumentException if the revision has errors
     */
    public CurriculumPublished publish(Publication publication, Actor actor) {
        Reading reading = publication.reading();
        Curriculum curriculum = checked(reading);
        refuseOthers(curriculum.id(), actor);
        refuseMoved(curriculum.id(), publication.shownRelease());
        if (knows(reading.source().revision())) {
            throw new Conflict("publish.known");
        }
        Release release =
                keep(reading, curriculum, course -> publication.first().getOrDefault(course, Visibility.ENROLLED));
        release.remark(publication.note());
        return pointTo(release);
    }

    /**
     * Lets readers see a release that was published before: rolls back, or forward again. Moves the pointer only.
     *
     * @param shownRelease number of the release that was current when the actor decided
     * @throws NotFound if there is no such release, or the actor is no reviewer of the curriculum
     * @throws Conflict if another release has become current meanwhile
     */
    public CurriculumPublished use(String curriculumId, int number, int shownRelease, Actor actor) {
        refuseOthers(curriculumId, actor);
        refuseMoved(curriculumId, shownRelease);
        return pointTo(store.release(curriculumId, number).orElseThrow(NotFound::new));
    }

    private static void refuseOthers(String curriculumId, Actor actor) {
        if (!actor.holds(Role.REVIEWER, ScopeKind.CURRICULUM, curriculumId)) {
            throw new NotFound();
        }
    }

    private void refuseMoved(String curriculumId, int shownRelease) {
        if (store.lockCurrent(curriculumId) != shownRelease) {
            throw new Conflict("publish.moved");
        }
    }

    private static Curriculum checked(Reading reading) {
        return reading.curriculum()
                .orElseThrow(() -> new IllegalArgumentException("A revision with errors cannot be published"));
    }

    private Release keep(Reading reading, Curriculum curriculum, Function<String, Visibility> firstVisibility) {
        var source = new Release.Source(
                curriculum.id(), reading.source().revision(), curriculum.version(), curriculum.licence());
        var release = new Release(ids.next(), store.nextNumber(curriculum.id()), source, clock.instant());
        store.keep(release, reading.source());
        keepTexts(release, curriculum, firstVisibility);
        return release;
    }

    private CurriculumPublished pointTo(Release release) {
        store.pointTo(release);
        var news = new CurriculumPublished(release.curriculumId(), release.number());
        published.fire(news);
        return news;
    }

    private void keepTexts(Release release, Curriculum curriculum, Function<String, Visibility> firstVisibility) {
        var rendering = new CurriculumRendering(curriculum, release.id());
        List<CourseOutline> outlines = rendering.outlines();
        Map<String, Visibility> first = new HashMap<>();
        for (CourseOutline outline : outlines) {
            if (store.ownerOf(outline.id())
                    .filter(owner -> !owner.equals(curriculum.id()))
                    .isPresent()) {
                throw new Conflict("publish.courseTaken");
            }
            first.put(outline.id(), firstVisibility.apply(outline.id()));
        }
        store.keepCourses(release.id(), outlines, first);
        rendering.forEachLesson(store::keepLesson);
        rendering.forEachGlossary(store::keepGlossary);
        rendering.forEachPrint(store::keepPrint);
        rendering.forEachRunSheets((courseId, sheets) -> store.keepRunSheets(release.id(), courseId, sheets));
    }
}
