package lms.web.cohort.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;

/** One dated meeting of a cohort. */
@Entity
@Table(name = "cohort_session")
@SuppressWarnings("NullAway.Init")
public class Session extends Identified {

    @Column(name = "cohort_id")
    @Classified(PrivacyClass.INTERNAL)
    private UUID cohortId;

    @Classified(PrivacyClass.INTERNAL)
    private String title;

    @Column(name = "starts_at")
    @Classified(PrivacyClass.INTERNAL)
    private Instant startsAt;

    @Column(name = "ends_at")
    @Classified(PrivacyClass.INTERNAL)
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    @Classified(PrivacyClass.INTERNAL)
    private Delivery delivery;

    @Classified(PrivacyClass.INTERNAL)
    private String place;

    @Column(name = "access_facts")
    @Classified(PrivacyClass.INTERNAL)
    private String accessFacts;

    @Classified(PrivacyClass.INTERNAL)
    private String link;

    @Column(name = "run_sheet")
    @Classified(PrivacyClass.INTERNAL)
    private String runSheet;

    @Enumerated(EnumType.STRING)
    @Classified(PrivacyClass.INTERNAL)
    private SessionState state;

    @Classified(PrivacyClass.INTERNAL)
    private int sequence;

    @Column(name = "changed_at")
    @Classified(PrivacyClass.INTERNAL)
    private Instant changedAt;

    /** For JPA. */
    protected Session() {}

    /** A session is planned. */
    public Session(UUID id, UUID cohortId, SessionPlan plan, Instant now) {
        super(id);
        this.cohortId = cohortId;
        this.state = SessionState.PLANNED;
        this.changedAt = now;
        take(plan);
    }

    /**
     * Something is decided anew; calendars see a higher sequence.
     *
     * @return whether anything differs from before
     * @throws Conflict if the session is cancelled
     */
    public boolean change(SessionPlan plan, Instant now) {
        if (state == SessionState.CANCELLED) {
            throw new Conflict("session.cancelled.already");
        }
        if (plan.equals(plan())) {
            return false;
        }
        take(plan);
        step(now);
        return true;
    }

    /**
     * The session will not take place; cancelling again changes nothing.
     *
     * @return whether something changed
     */
    public boolean cancel(Instant now) {
        if (state == SessionState.CANCELLED) {
            return false;
        }
        state = SessionState.CANCELLED;
        step(now);
        return true;
    }

    private void step(Instant now) {
        sequence++;
        changedAt = now;
    }

    private void take(SessionPlan plan) {
        this.title = plan.title();
        this.startsAt = plan.startsAt();
        this.endsAt = plan.endsAt();
        this.delivery = plan.delivery();
        this.place = plan.place();
        this.accessFacts = plan.accessFacts();
        this.link = plan.link();
        this.runSheet = plan.runSheet();
    }

    public SessionPlan plan() {
        return new SessionPlan(title, startsAt, endsAt, delivery, place, accessFacts, link, runSheet);
    }

    public SessionState state() {
        return state;
    }

    public UUID cohortId() {
        return cohortId;
    }

    /** How often the session was changed: calendars take the highest (RFC 5545, 3.8.7.4). */
    public int sequence() {
        return sequence;
    }

    /** When it was last changed. */
    public Instant changedAt() {
        return changedAt;
    }
}
