package lms.web.catalogue.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import lms.content.Audience;
import lms.content.Passage;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.PrivacyClass;

/** The plain text under one heading of a published lesson: what search finds. */
@Entity
@Table(name = "release_passage")
@SuppressWarnings("NullAway.Init")
public class ReleasePassage extends OfLesson {

    @Enumerated(EnumType.STRING)
    @Classified(PrivacyClass.PUBLIC)
    private Audience audience;

    @Classified(PrivacyClass.PUBLIC)
    private int position;

    @Classified(PrivacyClass.PUBLIC)
    private String anchor;

    @Enumerated(EnumType.STRING)
    @Classified(PrivacyClass.PUBLIC)
    private Passage.Kind kind;

    @Classified(PrivacyClass.PUBLIC)
    private String heading;

    @Classified(PrivacyClass.PUBLIC)
    private String body;

    /** For JPA. */
    protected ReleasePassage() {}

    /**
     * The text under one heading.
     *
     * @param position counts the lesson's passages from 0
     */
    public ReleasePassage(UUID id, ReleaseLesson.Place place, Passage passage, int position) {
        super(id, place);
        this.audience = place.audience();
        this.position = position;
        this.anchor = passage.anchor();
        this.kind = passage.kind();
        this.heading = passage.heading();
        this.body = passage.text();
    }
}
