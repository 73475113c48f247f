package lms.web.finding.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;

/** A list of synonyms that went live; the one with the highest number is live now. Who made it so stands in the trail. */
@Entity
@Table(name = "synonym_edition")
@SuppressWarnings("NullAway.Init")
public class SynonymEdition extends Identified {

    @Classified(PrivacyClass.PUBLIC)
    private int number;

    @Classified(PrivacyClass.PUBLIC)
    private String names;

    @Column(name = "live_since")
    @Classified(PrivacyClass.INTERNAL)
    private Instant liveSince;

    /** For JPA. */
    protected SynonymEdition() {}

    /**
     * A list goes live.
     *
     * @param number one more than that of the list before, from 1
     */
    public SynonymEdition(UUID id, int number, SynonymList list, Instant now) {
        super(id);
        this.number = number;
        this.names = list.text();
        this.liveSince = now;
    }

    public int number() {
        return number;
    }

    public SynonymList list() {
        return SynonymList.of(names);
    }

    public Instant liveSince() {
        return liveSince;
    }
}
