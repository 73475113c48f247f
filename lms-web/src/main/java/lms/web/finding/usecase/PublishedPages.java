package lms.web.finding.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lms.search.IndexedPage;
import lms.web.catalogue.usecase.FoundTexts;
import lms.web.catalogue.usecase.PublishedCurriculum;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;

/** What the index has to hold: the source of truth that it follows. */
@UseCase
public class PublishedPages {

    private final FoundTexts texts;

    @Inject
    public PublishedPages(FoundTexts texts) {
        this.texts = texts;
    }

    /** Every curriculum that is published. */
    @PublicUse("the system follows its own releases")
    public List<PublishedCurriculum> curricula() {
        return texts.published();
    }

    /** The curriculum that has the course. */
    @PublicUse("the system follows its own releases")
    public Optional<String> curriculumOf(String courseId) {
        return texts.curriculumOf(courseId);
    }

    /** All pages of a curriculum in that state, each with the token of those who may find it. */
    @PublicUse("the system follows its own releases")
    public List<IndexedPage> of(PublishedCurriculum curriculum) {
        var release = curriculum.releaseId();
        var pages = new CurriculumPages(curriculum, texts.courses(release));
        return pages.all(texts.passages(release), texts.glossaries(release), texts.downloads(release));
    }
}
