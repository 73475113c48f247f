package lms.web.equality.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import lms.web.shared.kernel.About;
import lms.web.shared.kernel.About.Way;
import lms.web.shared.kernel.Activity;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Classified.Erase;
import lms.web.shared.kernel.Classified.Form;
import lms.web.shared.kernel.Classified.Keep;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;
import lms.web.shared.kernel.Processing;

/**
 * What one person answered. Its id is a keyed pseudonym, so that nothing in the database leads from it to the person or
 * back; whoever has the key can still try every account. Moments are told by the day, or they could be held against the
 * moment at which somebody was signed in.
 */
@Entity
@About(Way.PERSONAL_STORE)
@Processing(Activity.EQUALITY)
@Table(name = "equality_sheet")
@SuppressWarnings("NullAway.Init")
public class Sheet extends Identified {

    @Classified(
            value = PrivacyClass.SENSITIVE,
            purpose = "to tell in figures of many whom the organisation reaches",
            keep = Keep.EQUALITY,
            export = true,
            erase = Erase.DELETE_ROW,
            form = Form.SEALED)
    private String answers;

    @Column(name = "first_on")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "to count the answers once",
            keep = Keep.EQUALITY,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant firstOn;

    @Column(name = "saved_on")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "to delete the answers in time",
            keep = Keep.EQUALITY,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant savedOn;

    /** For JPA. */
    protected Sheet() {}

    /** A first answer. */
    public Sheet(UUID pseudonym, String sealed, Instant now) {
        super(pseudonym);
        this.answers = sealed;
        this.firstOn = day(now);
        this.savedOn = day(now);
    }

    /** The person answers anew. In which figures they are counted does not change by it. */
    public void replace(String sealed, Instant now) {
        this.answers = sealed;
        this.savedOn = day(now);
    }

    /** What they chose, sealed. */
    public String answers() {
        return answers;
    }

    /** The day on which they answered first, at its beginning in UTC. */
    public Instant firstOn() {
        return firstOn;
    }

    /** The day on which they answered last, at its beginning in UTC. */
    public Instant savedOn() {
        return savedOn;
    }

    private static Instant day(Instant now) {
        return now.truncatedTo(ChronoUnit.DAYS);
    }
}
