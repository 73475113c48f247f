package lms.web.catalogue.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import lms.content.Audience;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.PrivacyClass;

/** A lesson of a release as it is printed for one audience in one language. */
@Entity
@Table(name = "release_print")
@SuppressWarnings("NullAway.Init")
public class ReleasePrint extends OfLesson {

    @Column(name = "default_language")
    @Classified(PrivacyClass.PUBLIC)
    private boolean defaultLanguage;

    @Enumerated(EnumType.STRING)
    @Classified(PrivacyClass.PUBLIC)
    private Audience audience;

    @Classified(PrivacyClass.PUBLIC)
    private String document;

    /** For JPA. */
    protected ReleasePrint() {}

    /**
     * A lesson on paper.
     *
     * @param place which lesson of which course and release, in which language, for whom
     * @param document the printed lesson in its stored form
     */
    public ReleasePrint(UUID id, ReleaseLesson.Place place, String document) {
        super(id, place);
        this.defaultLanguage = place.defaultLanguage();
        this.audience = place.audience();
        this.document = document;
    }
}
