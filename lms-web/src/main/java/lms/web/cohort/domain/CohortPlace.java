package lms.web.cohort.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import lms.web.shared.kernel.About;
import lms.web.shared.kernel.About.Way;
import lms.web.shared.kernel.Activity;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Classified.Erase;
import lms.web.shared.kernel.Classified.Keep;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;
import lms.web.shared.kernel.Processing;

/** A person's place in a cohort: taken, waited for, offered, or given up. */
@Entity
@Table(name = "cohort_place")
@Processing(Activity.COHORTS)
@SuppressWarnings("NullAway.Init")
public class CohortPlace extends Identified {

    /** How long a place that fell free is kept for the first who waits. */
    public static final Duration OFFER = Duration.ofDays(2);

    @Column(name = "cohort_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "in which cohort",
            keep = Keep.COHORT,
            export = true,
            erase = Erase.DELETE_ROW)
    private UUID cohortId;

    @Column(name = "account_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "whose place it is",
            keep = Keep.COHORT,
            export = true,
            erase = Erase.DELETE_ROW)
    @About(Way.SUBJECT)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "whether the place is taken or waited for",
            keep = Keep.COHORT,
            export = true,
            erase = Erase.DELETE_ROW)
    private PlaceState state;

    @Column(name = "queue_number")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "the order in which people asked",
            keep = Keep.COHORT,
            export = true,
            erase = Erase.DELETE_ROW)
    private int queueNumber;

    @Column(name = "offered_until")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "how long an offered place is kept",
            keep = Keep.COHORT,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant offeredUntil;

    @Column(name = "changed_at")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "since when",
            keep = Keep.COHORT,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant changedAt;

    /** For JPA. */
    protected CohortPlace() {}

    /** Somebody waits. The number counts those who asked, from 1. */
    public CohortPlace(UUID id, UUID cohortId, UUID accountId, int queueNumber, Instant now) {
        super(id);
        this.cohortId = cohortId;
        this.accountId = accountId;
        wait(queueNumber, now);
    }

    /** The person asks again after giving up, and so stands at the end. */
    public void askAgain(int lastNumber, Instant now) {
        if (state == PlaceState.WITHDRAWN) {
            wait(lastNumber, now);
        }
    }

    private void wait(int number, Instant now) {
        queueNumber = number;
        move(PlaceState.WAITING, now);
    }

    /**
     * The person has the place; nothing changes if they have it already.
     *
     * @throws Conflict if they gave it up
     */
    public void enrol(Instant now) {
        if (state == PlaceState.WITHDRAWN) {
            throw new Conflict("cohort.place.gone");
        }
        move(PlaceState.ENROLLED, now);
    }

    /** A place fell free and is this person's to take until the offer ends. */
    public void offer(Instant now) {
        offeredUntil = now.plus(OFFER);
        state = PlaceState.OFFERED;
        changedAt = now;
    }

    /** The person gives the place, the offer or the waiting up, or it is taken from them. */
    public void withdraw(Instant now) {
        move(PlaceState.WITHDRAWN, now);
    }

    private void move(PlaceState next, Instant now) {
        if (state != next) {
            state = next;
            changedAt = now;
            offeredUntil = now;
        }
    }

    public PlaceState state() {
        return state;
    }

    public UUID cohortId() {
        return cohortId;
    }

    public UUID accountId() {
        return accountId;
    }

    public int queueNumber() {
        return queueNumber;
    }

    /** Until when an offered place is kept; without meaning in other states. */
    public Instant offeredUntil() {
        return offeredUntil;
    }
}
