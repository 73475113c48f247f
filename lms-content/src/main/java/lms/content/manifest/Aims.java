package lms.content.manifest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lms.content.Completion;
import lms.content.Nation;
import lms.content.Outcome;
import lms.content.document.Position;

/**
 * What a curriculum is for, as its manifest says: all of it may be left out.
 *
 * @param outcomes in the order of the file
 * @param nations those of which its texts may speak apart; empty where they hold everywhere
 * @param prerequisites ids of curricula to take before
 * @param completion holds for every course that says nothing else
 */
public record Aims(
        List<PlacedOutcome> outcomes, Set<Nation> nations, List<String> prerequisites, Completion completion) {
    public Aims {
        outcomes = List.copyOf(outcomes);
        nations = Set.copyOf(nations);
        prerequisites = List.copyOf(prerequisites);
    }

    /** An outcome and where its id stands. */
    public record PlacedOutcome(Outcome outcome, Position at) {}

    public Set<String> outcomeIds() {
        return outcomes.stream().map(placed -> placed.outcome().id()).collect(Collectors.toSet());
    }
}
