package lms.web.catalogue.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import lms.content.RunSheet;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.UseCase;

/** Names the run sheets of a course to people who plan sessions; what stands in them is for facilitators. */
@UseCase
public class RunSheetTitles {

    private final FacilitatorShelf shelf;

    @Inject
    public RunSheetTitles(FacilitatorShelf shelf) {
        this.shelf = shelf;
    }

    /** The run sheets of a course that the actor was given: id, title and length, without their items. */
    public List<RunSheet> of(UUID releaseId, String courseId, Actor actor) {
        actor.required();
        return shelf.runSheets(releaseId, courseId).days().stream()
                .map(day -> new RunSheet(day.id(), day.title(), day.minutes(), List.of()))
                .toList();
    }
}
