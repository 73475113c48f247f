package lms.web.cohort.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.Audit;
import lms.web.catalogue.usecase.Shelf;
import lms.web.cohort.domain.Cohort;
import lms.web.cohort.domain.CohortState;
import lms.web.learning.usecase.Enrolments;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/** Planning cohorts and taking them from state to state: what officers do for the cohorts of their units. */
@UseCase
public class Cohorts {

    private final CohortStore store;
    private final CohortViews views;
    private final CohortRules rules;
    private final Shelf shelf;
    private final Enrolments enrolments;
    private final PlaceDesk desk;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Cohorts(
            CohortStore store,
            CohortViews views,
            CohortRules rules,
            Shelf shelf,
            Enrolments enrolments,
            PlaceDesk desk,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.views = views;
        this.rules = rules;
        this.shelf = shelf;
        this.enrolments = enrolments;
        this.desk = desk;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The cohorts that the actor runs or leads, those that begin last first; none for anybody else. */
    public List<CohortCard> led(Actor actor) {
        return views.cards(store.cohorts(Scope.toLeadCohorts(actor)));
    }

    /**
     * What the actor can choose from when planning.
     *
     * @throws NotFound if the actor runs no cohorts
     */
    public CohortChoices choices(Actor actor) {
        return rules.choices(actor);
    }

    /** Whether the actor runs or leads the cohort. */
    public boolean leads(UUID cohortId, Actor actor) {
        return store.cohort(Scope.toLeadCohorts(actor), cohortId).isPresent();
    }

    /**
     * A cohort for those who run or lead it.
     *
     * @throws NotFound if there is none, or the actor may not know of it
     */
    public CohortView open(UUID cohortId, Actor actor) {
        return views.view(led(cohortId, actor), actor);
    }

    /**
     * What was typed about a cohort, for changing or copying it.
     *
     * @throws NotFound if there is none, or the actor does not run it
     */
    public CohortDraft draft(UUID cohortId, Actor actor) {
        Cohort cohort = run(cohortId, actor);
        return CohortRules.draft(cohort.course().courseId(), cohort.plan());
    }

    /**
     * Plans a cohort of a course as it is published now.
     *
     * @return id of the new cohort
     * @throws NotFound if the actor runs no cohorts
     * @throws lms.web.shared.kernel.Rejected if something typed cannot be; the fields are those of the draft
     */
    public UUID create(CohortDraft draft, Actor actor) {
        var choices = rules.choices(actor);
        var plan = rules.plan(draft, choices);
        var course = rules.course(draft, choices, actor);
        var cohort = new Cohort(ids.next(), course, plan, clock.instant());
        store.keep(cohort);
        audit.note(actor, Deed.COHORT_CREATED, "cohort:" + cohort.id(), plan.name());
        store.flush();
        return cohort.id();
    }

    /**
     * Changes what was decided; more places go at once to those who wait.
     *
     * @throws NotFound if there is none, or the actor does not run it, or not the unit it is given to
     * @throws lms.web.shared.kernel.Rejected if something typed cannot be
     * @throws Conflict if the cohort is over
     */
    public void change(UUID cohortId, CohortDraft draft, Actor actor) {
        run(cohortId, actor);
        Cohort cohort = store.lock(cohortId).orElseThrow(NotFound::new);
        cohort.change(rules.plan(draft, rules.choices(actor)), clock.instant());
        store.flush();
        desk.handOn(cohort);
        audit.note(
                actor, Deed.COHORT_CHANGED, "cohort:" + cohortId, cohort.plan().name());
        store.flush();
    }

    /**
     * Takes the cohort on to a state that may follow; asking for the one it is in changes nothing. Cancelling tells
     * everybody who has, was offered, waits for or is invited to a place, once, and frees the places.
     *
     * @throws NotFound if there is none, or the actor does not run it
     * @throws Conflict if the state cannot follow
     */
    public void become(UUID cohortId, CohortState next, Actor actor) {
        run(cohortId, actor);
        Cohort cohort = store.lock(cohortId).orElseThrow(NotFound::new);
        if (!cohort.become(next, clock.instant())) {
            return;
        }
        store.flush();
        if (next == CohortState.CANCELLED) {
            desk.cancel(cohort);
            audit.note(
                    actor,
                    Deed.COHORT_CANCELLED,
                    "cohort:" + cohort.id(),
                    cohort.plan().name());
        } else if (next == CohortState.ENDED) {
            audit.note(
                    actor,
                    Deed.COHORT_CLOSED,
                    "cohort:" + cohort.id(),
                    cohort.plan().name());
        }
        store.flush();
    }

    /** How many people cancelling would tell. */
    public int toBeTold(UUID cohortId, Actor actor) {
        return desk.everybody(run(cohortId, actor)).size();
    }

    /**
     * Moves the cohort to another release of its curriculum. Progress stays, because it belongs to the lessons' ids.
     *
     * @param number of the release to read from now on
     * @param seen number of the release that the cohort was on when this was decided
     * @throws NotFound if there is no such cohort or release, or the actor does not run the cohort
     * @throws Conflict if the cohort was moved meanwhile, is over, or the release lacks its course
     */
    public void useRelease(UUID cohortId, int number, int seen, Actor actor) {
        run(cohortId, actor);
        Cohort cohort = store.lock(cohortId).orElseThrow(NotFound::new);
        Cohort.Course course = cohort.course();
        if (shelf.numberOf(course.releaseId()) != seen) {
            throw new Conflict("cohort.release.moved");
        }
        UUID release = shelf.release(course.curriculumId(), number).orElseThrow(NotFound::new);
        if (shelf.outline(release, course.courseId()).isEmpty()) {
            throw new Conflict("cohort.release.lacks");
        }
        cohort.use(release, clock.instant());
        enrolments.useRelease(cohortId, release);
        audit.note(actor, Deed.COHORT_UPGRADED, "cohort:" + cohortId, seen + " to " + number);
        store.flush();
    }

    private Cohort run(UUID cohortId, Actor actor) {
        return store.cohort(Scope.toRunCohorts(actor), cohortId).orElseThrow(NotFound::new);
    }

    private Cohort led(UUID cohortId, Actor actor) {
        return store.cohort(Scope.toLeadCohorts(actor), cohortId).orElseThrow(NotFound::new);
    }
}
