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

/** A lesson of a release, rendered for one audience in one language, so that nobody waits for Markdown. */
@Entity
@Table(name = "release_lesson")
@SuppressWarnings("NullAway.Init")
public class ReleaseLesson extends OfLesson {

    @Classified(PrivacyClass.PUBLIC)
    private String slug;

    @Column(name = "default_language")
    @Classified(PrivacyClass.PUBLIC)
    private boolean defaultLanguage;

    @Enumerated(EnumType.STRING)
    @Classified(PrivacyClass.PUBLIC)
    private Audience audience;

    @Classified(PrivacyClass.PUBLIC)
    private String title;

    @Classified(PrivacyClass.PUBLIC)
    private String document;

    /** For JPA. */
    protected ReleaseLesson() {}

    /**
     * A rendered lesson.
     *
     * @param place which lesson of which course and release, in which language, for whom
     * @param document the rendered lesson in its stored form
     */
    public ReleaseLesson(UUID id, Place place, String title, String document) {
        super(id, place);
        this.slug = place.slug();
        this.defaultLanguage = place.defaultLanguage();
        this.audience = place.audience();
        this.title = title;
        this.document = document;
    }

    /**
     * Where a rendered lesson stands.
     *
     * @param defaultLanguage whether this is the language shown when the reader's own is missing
     */
    public record Place(
            UUID releaseId,
            String courseId,
            String lessonId,
            String slug,
            String language,
            boolean defaultLanguage,
            Audience audience) {}
}
