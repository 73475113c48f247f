package lms.web.catalogue.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import lms.content.Curriculum;
import lms.content.CurriculumReader;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;

/** Makes from the source files of an older release what newer ones keep for search from the beginning. */
@UseCase
public class FoundAgain {

    private final ReleaseHistory history;
    private final ReleaseStore store;
    private final Clock clock;

    @Inject
    public FoundAgain(ReleaseHistory history, ReleaseStore store, Clock clock) {
        this.history = history;
        this.store = store;
        this.clock = clock;
    }

    /** Says whether it could be made; a text with errors by the rules of today stays as it is. */
    @PublicUse("the system completes what it stored")
    public boolean complete(PublishedCurriculum published) {
        Optional<Curriculum> curriculum = history.source(published.releaseId())
                .map(source ->
                        new CurriculumReader().read(source, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)))
                .flatMap(reading -> reading.curriculum());
        curriculum.ifPresent(read -> {
            var rendering = new CurriculumRendering(read, published.releaseId());
            store.findAgain(published.releaseId(), found -> {
                rendering.forEachLesson((place, text) -> found.keep(place, text.rendered()));
                rendering.forEachGlossary(found::keep);
            });
        });
        return curriculum.isPresent();
    }
}
