package lms.web.catalogue.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;

/** A revision of a curriculum that was checked and published. Immutable; never deleted. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Release extends Identified {

    @Column(name = "curriculum_id")
    @Classified(PrivacyClass.PUBLIC)
    private String curriculumId;

    @Classified(PrivacyClass.PUBLIC)
    private int number;

    @Classified(PrivacyClass.PUBLIC)
    private String revision;

    @Column(name = "content_version")
    @Classified(PrivacyClass.PUBLIC)
    private String contentVersion;

    @Classified(PrivacyClass.PUBLIC)
    private String licence;

    @Column(name = "published_at")
    @Classified(PrivacyClass.PUBLIC)
    private Instant publishedAt;

    @Classified(PrivacyClass.PUBLIC)
    private String note;

    @Classified(PrivacyClass.PUBLIC)
    private boolean findable;

    /** For JPA. */
    protected Release() {}

    /**
     * A new release.
     *
     * @param number counts the curriculum's releases from 1
     * @param source which revision of which curriculum it holds
     */
    public Release(UUID id, int number, Source source, Instant publishedAt) {
        super(id);
        this.curriculumId = source.curriculumId();
        this.number = number;
        this.revision = source.revision();
        this.contentVersion = source.contentVersion();
        this.licence = source.licence();
        this.publishedAt = publishedAt;
        this.note = "";
        this.findable = true;
    }

    /** What is found of it has been stored as new releases store it. */
    public void madeFindable() {
        this.findable = true;
    }

    /** Says what is new in it, in the words of whoever publishes it. */
    public void remark(String words) {
        this.note = words;
    }

    public String curriculumId() {
        return curriculumId;
    }

    public int number() {
        return number;
    }

    /** Git tree id of the text. */
    public String revision() {
        return revision;
    }

    /** The author's version. */
    public String contentVersion() {
        return contentVersion;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** What is new in it; empty where nothing was said. */
    public String note() {
        return note;
    }

    /**
     * Where a release comes from.
     *
     * @param revision Git tree id of the text
     * @param contentVersion the author's version, as shown on certificates
     * @param licence SPDX id
     */
    public record Source(String curriculumId, String revision, String contentVersion, String licence) {}
}
