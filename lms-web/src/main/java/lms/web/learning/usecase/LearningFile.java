package lms.web.learning.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import lms.web.catalogue.usecase.Shelf;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/** Which courses one person takes, for whoever was allowed to open their record: no lessons and no answers. */
@UseCase
public class LearningFile {

    private final LearnerRecords records;
    private final Shelf shelf;

    @Inject
    public LearningFile(LearnerRecords records, Shelf shelf) {
        this.records = records;
        this.shelf = shelf;
    }

    /**
     * The person's courses, in the order of their ids.
     *
     * @param language in which their titles are wanted, a BCP 47 tag
     */
    @PublicUse("whoever opens a record has asked for the right itself")
    public List<Taken> of(UUID accountId, String language) {
        return records.records(new Scope.Own(accountId)).stream()
                .map(record -> shelf.courseById(record.courseId())
                        .map(course -> {
                            var outline = course.outline();
                            return new Taken(
                                    outline.in(language, outline.title()),
                                    record.active(),
                                    record.against(CoursePlans.of(outline)).isFinished());
                        })
                        .orElseGet(() -> new Taken(record.courseId(), record.active(), false)))
                .toList();
    }

    /**
     * A course that a person takes or took.
     *
     * @param course its title, or its id if it is not published any more
     * @param active whether they take it now
     * @param completed whether they did all that it asks for
     */
    public record Taken(String course, boolean active, boolean completed) {}
}
