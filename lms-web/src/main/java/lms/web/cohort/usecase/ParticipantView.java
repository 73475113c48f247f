package lms.web.cohort.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lms.web.cohort.domain.PlaceState;

/**
 * A cohort for somebody who takes part, is invited, or may ask for a place.
 *
 * @param state of the person's place; empty if they have asked for none
 * @param waitingPosition place in the order of those who wait, from 1; 0 for all others
 * @param offeredUntil until when an offered place is kept
 * @param mayAsk whether the person can ask for a place while the cohort takes people
 * @param askedToCoach whether the person is invited to coach it and has not answered
 * @param coaches display names
 * @param fellows display names of others who take part, for those who agreed to be shown to each other; empty for those
 *     who take no part or did not agree
 * @param sessions in order, for those who have a place; empty for others
 */
public record ParticipantView(
        CohortCard cohort,
        Optional<PlaceState> state,
        int waitingPosition,
        Optional<Instant> offeredUntil,
        boolean mayAsk,
        boolean askedToCoach,
        List<String> coaches,
        Optional<List<String>> fellows,
        List<SessionView> sessions) {

    public ParticipantView {
        coaches = List.copyOf(coaches);
        fellows = fellows.map(List::copyOf);
        sessions = List.copyOf(sessions);
    }
}
