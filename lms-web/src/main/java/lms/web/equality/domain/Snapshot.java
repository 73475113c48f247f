package lms.web.equality.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;

/**
 * The end of a quarter: figures about the people who answered for the first time since the last figures, or none,
 * because they were too few; then they are counted in the next. It is made once and never changed, and nobody is in two.
 */
@Entity
@Table(name = "equality_snapshot")
@SuppressWarnings("NullAway.Init")
public class Snapshot extends Identified {

    @Classified(PrivacyClass.INTERNAL)
    private String quarter;

    @Column(name = "from_day")
    @Classified(PrivacyClass.INTERNAL)
    private Instant from;

    @Column(name = "until_day")
    @Classified(PrivacyClass.INTERNAL)
    private Instant until;

    @Classified(PrivacyClass.INTERNAL)
    private int people;

    /** For JPA. */
    protected Snapshot() {}

    /**
     * A quarter is over.
     *
     * @param from the first moment that is counted
     * @param people how many, rounded; 0 if nothing can be told
     */
    public Snapshot(UUID id, Quarter quarter, Instant from, int people) {
        super(id);
        this.quarter = quarter.text();
        this.from = from;
        this.until = quarter.ends();
        this.people = people;
    }

    /** Such as {@code 2026-Q4}. */
    public String quarter() {
        return quarter;
    }

    public Instant from() {
        return from;
    }

    /** The first moment that is not counted any more. */
    public Instant until() {
        return until;
    }

    /** How many people the figures are about, rounded; 0 if there are no figures. */
    public int people() {
        return people;
    }

    /** Whether it tells any figures, so that the next one begins after it. */
    public boolean isPublished() {
        return people > 0;
    }
}
