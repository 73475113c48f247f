package lms.web.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.PrivacyClass;

/** The end of the trail: the last number that was given. There is one row. */
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

    @Version
    @Column(nullable = false)
    @Classified(PrivacyClass.INTERNAL)
    private long version;

    /** The end of an empty trail; also for JPA. */
    public AuditHead() {
        this.name = ONLY;
    }

    /** The next number, given to nobody else. */
    public long next() {
        lastSeq++;
        return lastSeq;
    }
}
