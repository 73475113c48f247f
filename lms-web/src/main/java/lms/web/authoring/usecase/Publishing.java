package lms.web.authoring.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.Audit;
import lms.web.authoring.domain.FourEyes;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.CourseDoors;
import lms.web.catalogue.usecase.CourseDoors.CourseKey;
import lms.web.catalogue.usecase.CurriculumPublished;
import lms.web.catalogue.usecase.Publication;
import lms.web.catalogue.usecase.Publisher;
import lms.web.catalogue.usecase.Releases;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.UseCase;

/** Publishing, rolling back, and opening courses: decided by a reviewer, held against what was shown, and noted. */
@UseCase
public class Publishing {

    /** Field of the change note. */
    public static final String NOTE = "note";

    private static final int LONGEST_NOTE = 500;

    private final Offered offered;
    private final OfferStore store;
    private final Ownership ownership;
    private final Publisher publisher;
    private final Releases releases;
    private final CourseDoors doors;
    private final Audit audit;

    @Inject
    public Publishing(
            Offered offered,
            OfferStore store,
            Ownership ownership,
            Publisher publisher,
            Releases releases,
            CourseDoors doors,
            Audit audit) {
        this.offered = offered;
        this.store = store;
        this.ownership = ownership;
        this.publisher = publisher;
        this.releases = releases;
        this.doors = doors;
        this.audit = audit;
    }

    /**
     * Publishes a text that was looked at, unless it is the actor's own: then nothing happens but a note of the attempt.
     *
     * @return why it was refused; empty where readers see it now
     * @throws NotFound if the actor is no reviewer of the curriculum
     * @throws Conflict if the text is no offer any more, has errors, or another release has become current meanwhile
     * @throws Rejected if the note is missing or too long
     */
    public Optional<FourEyes.Refusal> publish(PublishOrder order, Actor actor) {
        refuseOthers(order.curriculumId(), actor);
        if (isDone(order)) {
            return Optional.empty();
        }
        Offered.Found found = offered.find(order.curriculumId(), order.revision())
                .orElseThrow(() -> new Conflict("author.conflict.gone"));
        if (!found.reading().publishable()) {
            throw new Conflict("author.conflict.errors");
        }
        Optional<FourEyes.Refusal> refusal = ownership.refusal(order.curriculumId(), found.reading(), actor);
        if (refusal.isPresent()) {
            audit.note(actor, Deed.PUBLISH_REFUSED, order.curriculumId(), "revision " + order.revision());
            return refusal;
        }
        checkNote(order.note());
        Map<String, Visibility> known = doors.of(order.curriculumId(), actor);
        CurriculumPublished news = publisher.publish(
                new Publication(found.reading(), order.shownRelease(), order.readers(), order.note()), actor);
        store.remove(order.curriculumId(), order.revision());
        known.forEach((course, now) -> openTo(
                new CourseKey(order.curriculumId(), course),
                now,
                order.readers().getOrDefault(course, now),
                actor));
        audit.note(actor, Deed.RELEASE_PUBLISHED, order.curriculumId(), "release " + news.number());
        return Optional.empty();
    }

    /**
     * Lets readers see a release of before (or of after, once it was rolled back). It was reviewed when it was
     * published, so that its authors may do this too.
     *
     * @param shownRelease number of the release that was current when the actor decided
     * @throws NotFound if there is no such release, or the actor is no reviewer of the curriculum
     * @throws Conflict if another release has become current meanwhile
     */
    public void use(String curriculumId, int number, int shownRelease, Actor actor) {
        refuseOthers(curriculumId, actor);
        publisher.use(curriculumId, number, shownRelease, actor);
        audit.note(actor, Deed.RELEASE_ROLLED_BACK, curriculumId, "release " + number);
    }

    /**
     * From now on these may read the course.
     *
     * @param shown who could read it when the actor decided
     * @throws NotFound if the curriculum has no such course, or the actor is no reviewer of it
     * @throws Conflict if somebody else has changed it meanwhile
     */
    public void open(CourseKey course, Visibility shown, Visibility readers, Actor actor) {
        refuseOthers(course.curriculumId(), actor);
        openTo(course, shown, readers, actor);
    }

    private void openTo(CourseKey course, Visibility shown, Visibility readers, Actor actor) {
        boolean other = doors.open(course, shown, readers, actor);
        if (other) {
            audit.note(
                    actor,
                    Deed.VISIBILITY_CHANGED,
                    course.courseId(),
                    readers.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Whoever never heard the answer may ask again. */
    private boolean isDone(PublishOrder order) {
        return releases.current(order.curriculumId())
                .filter(current -> current.revision().equals(order.revision()))
                .isPresent();
    }

    private static void refuseOthers(String curriculumId, Actor actor) {
        actor.required();
        if (!AuthorRights.mayPublish(curriculumId, actor)) {
            throw new NotFound();
        }
    }

    private static void checkNote(String note) {
        if (note.isEmpty()) {
            throw new Rejected(List.of(Rejected.Fault.of(NOTE, "author.note.missing")));
        } else if (note.length() > LONGEST_NOTE) {
            throw new Rejected(List.of(Rejected.Fault.of(NOTE, "author.note.long", LONGEST_NOTE)));
        }
    }
}
