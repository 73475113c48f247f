package lms.web.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.PrivacyClass;

/**
 * The end of the trail: the last number that was given, with its link and a proof that we ended there, so that the last
 * entries cannot be cut off by writing an earlier end. There is one row.
 */
@Entity
@Table(name = "audit_head")
@SuppressWarnings("NullAway.Init")
public class AuditHead {

    /** The one row's key. */
    public static final String ONLY = "trail";

    @Id
    @Classified(PrivacyClass.INTERNAL)
    private String name;

    @Column(name = "last_seq")
    @Classified(PrivacyClass.INTERNAL)
    private long lastSeq;

    @Classified(PrivacyClass.INTERNAL)
    private String link;

    @Classified(PrivacyClass.INTERNAL)
    private String proof;

    @Version
    @Column(nullable = false)
    @Classified(PrivacyClass.INTERNAL)
    private long version;

    /** For JPA. */
    protected AuditHead() {
        this("", "");
    }

    /** The end of an empty trail. */
    public AuditHead(String link, String proof) {
        this.name = ONLY;
        this.link = link;
        this.proof = proof;
    }

    /** The number of the last entry; 0 of an empty trail. */
    public long lastSeq() {
        return lastSeq;
    }

    /** The link of the last entry. */
    public String link() {
        return link;
    }

    /** Goes on to the entry that was just tied. */
    public void follow(AuditEntry entry, String itsProof) {
        lastSeq = entry.seq();
        link = entry.row().link();
        proof = itsProof;
    }

    /** The end as the database has it. */
    public End end() {
        return new End(lastSeq, link, proof);
    }

    /**
     * The end of the trail.
     *
     * @param seq of the last entry
     * @param link of the last entry
     * @param proof that it was we who ended here
     */
    public record End(long seq, String link, String proof) {}
}
