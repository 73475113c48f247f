package lms.web.cohort.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;

/** One dated run of a course for the people of a unit. It stays on its release until somebody moves it. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Cohort extends Identified {

    @Column(name = "curriculum_id")
    @Classified(PrivacyClass.INTERNAL)
    private String curriculumId;

    @Column(name = "course_id")
    @Classified(PrivacyClass.INTERNAL)
    private String courseId;

    @Column(name = "release_id")
    @Classified(PrivacyClass.INTERNAL)
    private UUID releaseId;

    @Classified(PrivacyClass.INTERNAL)
    private String name;

    @Column(name = "unit_path")
    @Classified(PrivacyClass.INTERNAL)
    private String unitPath;

    @Classified(PrivacyClass.INTERNAL)
    private String language;

    @Enumerated(EnumType.STRING)
    @Classified(PrivacyClass.INTERNAL)
    private Delivery delivery;

    @Enumerated(EnumType.STRING)
    @Classified(PrivacyClass.INTERNAL)
    private Admission admission;

    @Classified(PrivacyClass.INTERNAL)
    private int places;

    @Column(name = "starts_on")
    @Classified(PrivacyClass.INTERNAL)
    private LocalDate startsOn;

    @Column(name = "ends_on")
    @Classified(PrivacyClass.INTERNAL)
    private LocalDate endsOn;

    @Classified(PrivacyClass.INTERNAL)
    private String zone;

    @Enumerated(EnumType.STRING)
    @Classified(PrivacyClass.INTERNAL)
    private CohortState state;

    @Column(name = "changed_at")
    @Classified(PrivacyClass.INTERNAL)
    private Instant changedAt;

    /** For JPA. */
    protected Cohort() {}

    /** A cohort is planned. */
    public Cohort(UUID id, Course course, CohortPlan plan, Instant now) {
        super(id);
        this.curriculumId = course.curriculumId();
        this.courseId = course.courseId();
        this.releaseId = course.releaseId();
        this.state = CohortState.PLANNED;
        this.changedAt = now;
        take(plan);
    }

    /**
     * Something is decided anew.
     *
     * @throws Conflict if the cohort is over
     */
    public void change(CohortPlan plan, Instant now) {
        if (state.isOver()) {
            throw new Conflict("cohort.over");
        }
        take(plan);
        changedAt = now;
    }

    private void take(CohortPlan plan) {
        this.name = plan.name();
        this.unitPath = plan.unitPath();
        this.language = plan.language();
        this.delivery = plan.delivery();
        this.admission = plan.admission();
        this.places = plan.places();
        this.startsOn = plan.startsOn();
        this.endsOn = plan.endsOn();
        this.zone = plan.zone().getId();
    }

    /**
     * The cohort goes on to its next state; asking again for the state it is in changes nothing.
     *
     * @return whether something changed
     * @throws Conflict if the state cannot follow
     */
    public boolean become(CohortState next, Instant now) {
        if (state == next) {
            return false;
        }
        if (!state.next().contains(next)) {
            throw new Conflict("cohort.state.cannot");
        }
        state = next;
        changedAt = now;
        return true;
    }

    /**
     * From now on its people read this release of the course.
     *
     * @throws Conflict if the cohort is over
     */
    public void use(UUID newReleaseId, Instant now) {
        if (state.isOver()) {
            throw new Conflict("cohort.over");
        }
        releaseId = newReleaseId;
        changedAt = now;
    }

    /** The course it runs, at the release it stays on. */
    public Course course() {
        return new Course(curriculumId, courseId, releaseId);
    }

    public CohortPlan plan() {
        return new CohortPlan(name, unitPath, language, delivery, admission, places, startsOn, endsOn, ZoneId.of(zone));
    }

    public CohortState state() {
        return state;
    }

    public int places() {
        return places;
    }

    /** A course at a release. */
    public record Course(String curriculumId, String courseId, UUID releaseId) {}
}
