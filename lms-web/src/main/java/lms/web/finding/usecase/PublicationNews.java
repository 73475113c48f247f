package lms.web.finding.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import lms.web.catalogue.usecase.CurriculumPublished;
import lms.web.catalogue.usecase.VisibilityChanged;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.schedule.Background;

/**
 * Follows each publication before its publisher gets an answer, so that search knows it then. Whatever goes wrong is no
 * reason for a publication to fail: it is logged, and the next beat tries again.
 */
@Component
public class PublicationNews {

    private final Following following;
    private final PublishedPages published;
    private final Background background;

    @Inject
    public PublicationNews(Following following, PublishedPages published, Background background) {
        this.following = following;
        this.published = published;
        this.background = background;
    }

    /** The published pointer of a curriculum has moved. */
    @PublicUse("the system follows its own releases")
    public void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) CurriculumPublished news) {
        aside(() -> following.follow(news.curriculumId()));
    }

    /** Other people may read a course. */
    @PublicUse("the system follows its own releases")
    public void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) VisibilityChanged news) {
        aside(() -> published.curriculumOf(news.courseId()).ifPresent(following::follow));
    }

    /** On another thread: on this one the transaction that has just ended is in the way of a new one. */
    private void aside(Runnable work) {
        try {
            background.run("Following a publication", work).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
