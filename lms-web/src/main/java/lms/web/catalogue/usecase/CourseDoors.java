package lms.web.catalogue.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import lms.web.catalogue.domain.CourseVisibility;
import lms.web.catalogue.domain.Visibility;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.Grant.ScopeKind;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.UseCase;

/** Who may read which course of a curriculum. */
@UseCase
public class CourseDoors {

    private final ReleaseStore store;
    private final ReleaseHistory history;
    private final Event<VisibilityChanged> changed;

    @Inject
    public CourseDoors(ReleaseStore store, ReleaseHistory history, Event<VisibilityChanged> changed) {
        this.store = store;
        this.history = history;
        this.changed = changed;
    }

    /**
     * Who may read which course, by course id.
     *
     * @throws NotFound if the actor does not work on the curriculum
     */
    public Map<String, Visibility> of(String curriculumId, Actor actor) {
        if (!actor.holds(Role.ADMINISTRATOR)
                && !actor.holds(Role.AUTHOR, ScopeKind.CURRICULUM, curriculumId)
                && !actor.holds(Role.REVIEWER, ScopeKind.CURRICULUM, curriculumId)) {
            throw new NotFound();
        }
        return history.visibilities(curriculumId);
    }

    /**
     * From now on these may read the course. Says whether that is another answer than before.
     *
     * @param shown who could read it when the actor decided
     * @throws NotFound if the curriculum has no such course, or the actor is no reviewer of it
     * @throws Conflict if somebody else has changed it meanwhile
     */
    public boolean open(CourseKey course, Visibility shown, Visibility readers, Actor actor) {
        if (!actor.holds(Role.REVIEWER, ScopeKind.CURRICULUM, course.curriculumId())) {
            throw new NotFound();
        }
        CourseVisibility door = store.visibility(course.courseId())
                .filter(found -> found.curriculumId().equals(course.curriculumId()))
                .orElseThrow(NotFound::new);
        if (door.visibility() != shown) {
            throw new Conflict("publish.readersMoved");
        }
        if (readers == shown) {
            return false;
        }
        door.openTo(readers);
        store.flush();
        changed.fire(new VisibilityChanged(course.courseId(), readers));
        return true;
    }

    /** A course of a curriculum. */
    public record CourseKey(String curriculumId, String courseId) {}
}
