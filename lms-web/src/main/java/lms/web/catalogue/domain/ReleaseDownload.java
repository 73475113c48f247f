package lms.web.catalogue.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import lms.content.Download;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.PrivacyClass;

/** A file that a lesson of a release leads its learners to. */
@Entity
@Table(name = "release_download")
@SuppressWarnings("NullAway.Init")
public class ReleaseDownload extends OfLesson {

    @Classified(PrivacyClass.PUBLIC)
    private int position;

    @Classified(PrivacyClass.PUBLIC)
    private String path;

    @Classified(PrivacyClass.PUBLIC)
    private String title;

    /** For JPA. */
    protected ReleaseDownload() {}

    /**
     * A file of a lesson.
     *
     * @param position counts the lesson's files from 0
     */
    public ReleaseDownload(UUID id, ReleaseLesson.Place place, Download file, int position) {
        super(id, place);
        this.position = position;
        this.path = file.path();
        this.title = file.title();
    }
}
