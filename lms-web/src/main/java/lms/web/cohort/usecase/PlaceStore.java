package lms.web.cohort.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.cohort.domain.CohortPlace;
import lms.web.shared.kernel.Scope;

/** Port to the places that people have in cohorts. */
public interface PlaceStore {

    /** The person's place in the cohort. */
    Optional<CohortPlace> place(Scope own, UUID cohortId);

    /** All places of the person. */
    List<CohortPlace> places(Scope own);

    /** Every place of a cohort that the scope holds, with the name of who has it; none of whoever restricted the use of their data. */
    List<Named> roster(Scope scope, UUID cohortId);

    /** Every place of a cohort, whoever has it. Only for the rules of places. */
    List<CohortPlace> all(UUID cohortId);

    /** A place that {@link #roster} shows. */
    Optional<CohortPlace> place(Scope scope, UUID cohortId, UUID placeId);

    /** The accounts of those who take part and may stand in lists. Only to tell those of them who agreed to it about each other. */
    List<UUID> enrolled(UUID cohortId);

    /** The place of the person in each cohort of the course that still takes people. Only for the rules of places. */
    List<CohortPlace> inCourse(UUID accountId, String courseId);

    /** Whoever has waited longest, of those who may be written to. Only for the rules of places. */
    Optional<CohortPlace> firstWaiting(UUID cohortId);

    /** The highest number anybody has asked with; 0 if nobody has. */
    int lastNumber(UUID cohortId);

    /** How many wait with a lower number than this and may be written to. */
    int waitingBefore(UUID cohortId, int queueNumber);

    /** Cohorts with an offer that ended. */
    List<UUID> withLapsedOffers(Instant now);

    /** Offers of the cohort that ended. */
    List<CohortPlace> lapsedOffers(UUID cohortId, Instant now);

    /** Keeps a new place. */
    void keep(CohortPlace place);

    /** Sends what changed to the database, so that its refusals are heard inside the use case. */
    void flush();

    /**
     * A place and the display name of who has it.
     *
     * @param objectsToReports whether the person objects to others seeing what they completed
     */
    record Named(CohortPlace place, String displayName, boolean objectsToReports) {}
}
