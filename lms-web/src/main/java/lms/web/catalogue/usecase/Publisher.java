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
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.PublicUse;
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
        Curriculum curriculum = reading.curriculum()
                .orElseThrow(() -> new IllegalArgumentException("A revision with errors cannot be published"));
        String revision = reading.source().revision();
        if (knows(revision)) {
            return Optional.empty();
        }
        var source = new Release.Source(curriculum.id(), revision, curriculum.version(), curriculum.licence());
        var release = new Release(ids.next(), store.nextNumber(curriculum.id()), source, clock.instant());
        store.keep(release, reading.source());
        keepTexts(release, curriculum, firstVisibility);
        store.pointTo(release);
        var news = new CurriculumPublished(curriculum.id(), release.number());
        published.fire(news);
        return Optional.of(news);
    }

    private void keepTexts(Release release, Curriculum curriculum, Function<String, Visibility> firstVisibility) {
        var rendering = new CurriculumRendering(curriculum, release.id());
        List<CourseOutline> outlines = rendering.outlines();
        Map<String, Visibility> first = new HashMap<>();
        for (CourseOutline outline : outlines) {
            if (store.ownerOf(outline.id())
                    .filter(owner -> !owner.equals(curriculum.id()))
                    .isPresent()) {
                throw new Conflict("publish.course-id-taken");
            }
            first.put(outline.id(), firstVisibility.apply(outline.id()));
        }
        store.keepCourses(release.id(), outlines, first);
        rendering.forEachLesson(store::keepLesson);
        rendering.forEachRunSheets((courseId, sheets) -> store.keepRunSheets(release.id(), courseId, sheets));
    }
}
