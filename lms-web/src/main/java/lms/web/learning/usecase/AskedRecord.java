package lms.web.learning.usecase;

import java.util.Optional;
import java.util.UUID;
import lms.web.catalogue.usecase.Reader;
import lms.web.shared.kernel.Actor;

/** Asks for the actor's record of one course at most once in a request, and only if there is a person to ask about. */
final class AskedRecord implements Reader {

    private final LearnerRecords records;
    private final Actor actor;
    private Optional<LearnerRecord> found = Optional.empty();
    private boolean asked;

    AskedRecord(LearnerRecords records, Actor actor) {
        this.records = records;
        this.actor = actor;
    }

    @Override
    public boolean isEnrolledIn(String courseId) {
        return in(courseId).filter(LearnerRecord::active).isPresent();
    }

    @Override
    public Optional<UUID> pinnedTo(String courseId) {
        return in(courseId).flatMap(LearnerRecord::pinnedTo);
    }

    Optional<LearnerRecord> in(String courseId) {
        if (!asked) {
            asked = true;
            found = actor.person().flatMap(person -> records.record(person.own(), courseId));
        }
        return found;
    }
}
