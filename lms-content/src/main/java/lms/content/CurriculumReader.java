package lms.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lms.content.source.SourceTree;

/** Reads and checks a whole curriculum. Keeps nothing between two calls and may be shared by threads. */
public final class CurriculumReader {
    /**
     * Reads every file of the curriculum and applies every rule.
     *
     * @param today decides what is overdue for review, in the time zone of the organisation
     */
    public Reading read(SourceTree tree, LocalDate today) {
        return new Reading(tree, List.of(), Optional.empty());
    }
}
