package lms.web.catalogue.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;

/** One source file of a release, byte for byte, so that a release can be read again without its folder. */
@Entity
@Table(name = "release_file")
@SuppressWarnings("NullAway.Init")
public class ReleaseFile extends Identified {

    @Column(name = "release_id")
    @Classified(PrivacyClass.INTERNAL)
    private UUID releaseId;

    @Classified(PrivacyClass.INTERNAL)
    private String path;

    @Classified(PrivacyClass.INTERNAL)
    private boolean executable;

    @Classified(PrivacyClass.INTERNAL)
    private byte[] content;

    /** For JPA. */
    protected ReleaseFile() {}

    /** A file of a release. */
    public ReleaseFile(UUID id, UUID releaseId, Named file, byte[] content) {
        super(id);
        this.releaseId = releaseId;
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
