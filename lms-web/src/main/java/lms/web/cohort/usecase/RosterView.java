package lms.web.cohort.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.cohort.domain.PlaceState;

/**
 * The people of a cohort: names and status, nothing of what they read or answered.
 *
 * @param people those with a place by name, then those offered one, then those who wait in their order; those who
 *     withdrew last
 * @param openInvitations how many invitations nobody has answered; the addresses are not shown
 * @param showsCompletion whether the actor may see who completed the course
 */
public record RosterView(CohortCard cohort, List<Entry> people, int openInvitations, boolean showsCompletion) {

    public RosterView {
        people = List.copyOf(people);
    }

    /**
     * A person.
     *
     * @param placeId names the place in addresses
     * @param waitingPosition place in the order of those who wait, from 1; 0 for all others
     * @param offeredUntil until when an offered place is kept
     * @param completedAt when the course was completed, if it was
     */
    public record Entry(
            UUID placeId,
            String displayName,
            PlaceState state,
            int waitingPosition,
            Optional<Instant> offeredUntil,
            Optional<Instant> completedAt) {}
}
