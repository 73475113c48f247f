package lms.web.cohort.usecase;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import lms.web.cohort.domain.Cohort;
import lms.web.cohort.domain.Session;
import lms.web.cohort.domain.SessionPlan;
import lms.web.cohort.domain.SessionState;

/**
 * A session.
 *
 * @param number counts the cohort's sessions by their start, from 1
 * @param zone of the cohort
 * @param sequence how often it was changed
 * @param changedAt when it was last changed
 */
public record SessionView(
        UUID id,
        UUID cohortId,
        String cohortName,
        int number,
        SessionPlan plan,
        SessionState state,
        ZoneId zone,
        int sequence,
        Instant changedAt) {

    static SessionView of(Cohort cohort, Session session, int number) {
        return new SessionView(
                session.id(),
                cohort.id(),
                cohort.plan().name(),
                number,
                session.plan(),
                session.state(),
                cohort.plan().zone(),
                session.sequence(),
                session.changedAt());
    }

    /** Whether it is still to come or under way, and not cancelled. */
    public boolean isAhead(Instant now) {
        return state == SessionState.PLANNED && now.isBefore(plan.endsAt());
    }
}
