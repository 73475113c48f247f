package lms.web.consent.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;

/** A wording that was in force, kept for good so that it can be told what somebody agreed to. It never changes. */
@Entity
@Table(name = "consent_wording")
@SuppressWarnings("NullAway.Init")
public class KeptWording extends Identified {

    @Classified(PrivacyClass.PUBLIC)
    private String kind;

    @Classified(PrivacyClass.PUBLIC)
    private String language;

    @Classified(PrivacyClass.PUBLIC)
    private String hash;

    @Classified(PrivacyClass.PUBLIC)
    private String title;

    @Classified(PrivacyClass.PUBLIC)
    private String words;

    @Classified(PrivacyClass.PUBLIC)
    private String yes;

    @Classified(PrivacyClass.PUBLIC)
    private String no;

    @Column(name = "in_force_since")
    @Classified(PrivacyClass.PUBLIC)
    private Instant since;

    /** For JPA. */
    protected KeptWording() {}

    /**
     * A wording that comes into force.
     *
     * @param hash of its whole text
     */
    public KeptWording(UUID id, Wording wording, String hash, Instant since) {
        super(id);
        this.kind = wording.kind().text();
        this.language = wording.language();
        this.hash = hash;
        this.title = wording.title();
        this.words = wording.words();
        this.yes = wording.yes();
        this.no = wording.no();
        this.since = since;
    }

    /** SHA-256 of its whole text. */
    public String hash() {
        return hash;
    }

    /** When this site used it first. */
    public Instant since() {
        return since;
    }

    /** What stood there. */
    public Wording wording() {
        return new Wording(ConsentKind.of(kind).orElseThrow(), language, title, words, yes, no);
    }
}
