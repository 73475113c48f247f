package lms.web.finding.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;

/** A query that at least five different people asked on one day without finding what they looked for. It says of nobody who asked. */
@Entity
@Table(name = "unanswered_query")
@SuppressWarnings("NullAway.Init")
public class UnansweredQuery extends Identified {

    /** A week is known by its Monday, so what was asked later in it is kept up to six days less. */
    private static final int DAYS_KEPT = 30;

    @Classified(PrivacyClass.INTERNAL)
    private String query;

    @Enumerated(EnumType.STRING)
    @Classified(PrivacyClass.INTERNAL)
    private Shortfall shortfall;

    /** The most on any one day, rounded down to a multiple of five. */
    @Classified(PrivacyClass.INTERNAL)
    private int people;

    /** The Monday, as {@code 2026-11-16}: the day itself would narrow down who was here. */
    @Column(name = "asked_in_week")
    @Classified(PrivacyClass.INTERNAL)
    private String week;

    /** For JPA. */
    protected UnansweredQuery() {}

    /** Asked by so many for the first time. */
    public UnansweredQuery(UUID id, PlainQuery query, Shortfall shortfall, int people, LocalDate week) {
        super(id);
        this.query = query.text();
        this.shortfall = shortfall;
        this.people = people;
        this.week = week.toString();
    }

    /** The oldest Monday that is still known on this day. */
    public static LocalDate oldest(LocalDate today) {
        return today.minusDays(DAYS_KEPT);
    }

    /** Asked again, on one day by so many. */
    public void askedBy(int some, LocalDate inWeek) {
        this.people = Math.max(people, some);
        this.week = inWeek.toString().compareTo(week) > 0 ? inWeek.toString() : week;
    }

    public String query() {
        return query;
    }

    public Shortfall shortfall() {
        return shortfall;
    }

    /** How many different people asked it on one day, at least; a multiple of five. */
    public int people() {
        return people;
    }

    /** The Monday of the last week in which five people asked it on one day. */
    public LocalDate week() {
        return LocalDate.parse(week);
    }
}
