package lms.web.shared.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** What every stored thing has: an id made by the application, and a version against lost updates. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
public abstract class Identified {

    @Id
    @Classified(PrivacyClass.INTERNAL)
    private UUID id;

    @Version
    @Column(nullable = false)
    @Classified(PrivacyClass.INTERNAL)
    private long version;

    /** For JPA. */
    protected Identified() {}

    /** With a fresh id. */
    protected Identified(UUID id) {
        this.id = id;
    }

    /** The id, for good. */
    public UUID id() {
        return id;
    }
}
