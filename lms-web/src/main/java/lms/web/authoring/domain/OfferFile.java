package lms.web.authoring.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;

/** One file of an uploaded revision, byte for byte. */
@Entity
@Table(name = "offer_file")
@SuppressWarnings({"NullAway.Init", "unused"}) // read by queries
public class OfferFile extends Identified {

    @Column(name = "offer_id")
    @Classified(PrivacyClass.INTERNAL)
    private UUID offerId;

    @Classified(PrivacyClass.INTERNAL)
    private String path;

    @Classified(PrivacyClass.INTERNAL)
    private boolean executable;

    @Classified(PrivacyClass.INTERNAL)
    private byte[] content;

    /** For JPA. */
    protected OfferFile() {}

    /** A file of an offer. */
    public OfferFile(UUID id, UUID offerId, Named file, byte[] content) {
        super(id);
        this.offerId = offerId;
        this.path = file.path();
        this.executable = file.executable();
        this.content = content.clone();
    }

    /**
     * What a file is called, as far as its name decides the revision.
     *
     * @param executable whether its author marked it as a program
     */
    public record Named(String path, boolean executable) {}
}
