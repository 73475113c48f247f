package lms.web.cohort.usecase;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lms.web.cohort.domain.Cohort;
import lms.web.cohort.domain.CohortInvitation;
import lms.web.cohort.domain.CohortInvitation.Part;
import lms.web.cohort.domain.Session;
import lms.web.organisation.usecase.UnitMoved;
import lms.web.shared.kernel.Scope;

/** Port to cohorts, their sessions and invitations. */
public interface CohortStore {

    /** The cohort, if the scope holds it. */
    Optional<Cohort> cohort(Scope scope, UUID cohortId);

    /** The cohorts in scope, those that begin last first. */
    List<Cohort> cohorts(Scope scope);

    /** The cohort, locked until the transaction ends: places are given one after the other. */
    Optional<Cohort> lock(UUID cohortId);

    /** Cohorts by id, whoever asks: for views of people who have something to do with them. */
    List<Cohort> cohorts(Collection<UUID> ids);

    /** Open and running cohorts of the course that everybody who may read it can join. */
    List<Cohort> joinable(String courseId);

    /** How many people have which kind of place, by cohort. */
    Map<UUID, CohortCard.Counts> counts(Collection<UUID> cohortIds);

    /** Keeps a new cohort. */
    void keep(Cohort cohort);

    /** The cohort's sessions by their start. */
    List<Session> sessions(Collection<UUID> cohortIds);

    /** A session of the cohort. */
    Optional<Session> session(UUID cohortId, UUID sessionId);

    /** Keeps a new session. */
    void keep(Session session);

    /** Invitations to the cohort that nobody has answered and that can be. */
    List<CohortInvitation> openInvitations(UUID cohortId, Instant now);

    /** The invitation of this address to the cohort. */
    Optional<CohortInvitation> invitation(UUID cohortId, String email, Part part);

    /** The invitation that a link opens. */
    Optional<CohortInvitation> invitation(String tokenHash);

    /** What the person is invited to, by the address of their account. */
    List<CohortInvitation> invitations(Scope own);

    /** Keeps a new invitation. */
    void keep(CohortInvitation invitation);

    /** The invitation is answered. */
    void remove(CohortInvitation invitation);

    /** The cohorts of the unit that moved, and of those below it, belong to the new paths. */
    void move(UnitMoved move);

    /** Sends what changed to the database, so that its refusals are heard inside the use case. */
    void flush();
}
