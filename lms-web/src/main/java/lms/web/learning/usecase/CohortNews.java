package lms.web.learning.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.content.Localised;
import lms.web.shared.kernel.Actor;

/** Port to the feature that keeps cohorts: what course page and home tell of them. */
public interface CohortNews {

    /** Cohorts of a course that the actor was given, in which they can ask for a place. */
    List<OpenCohort> joinable(String courseId, Actor actor);

    /** What the person's home tells: few statements, because everybody opens it first. */
    Home home(Actor actor);

    /**
     * What the home tells of cohorts.
     *
     * @param standings what the person has to do with which cohort, what has to be answered first
     * @param next the next session, or the one under way, of any cohort in which the person has a place
     */
    record Home(List<Standing> standings, Optional<NextSession> next) {
        public Home {
            standings = List.copyOf(standings);
        }
    }

    /**
     * A cohort that takes people.
     *
     * @param unit name of the unit that runs it
     * @param delivery name of the way in which people meet
     * @param free places that nobody has
     * @param waiting how many people wait
     */
    record OpenCohort(
            UUID id,
            String name,
            String unit,
            String delivery,
            LocalDate starts,
            LocalDate ends,
            int free,
            int waiting) {}

    /**
     * What a person has to do with a cohort.
     *
     * @param courseLanguage the course's own language
     * @param starts first day
     */
    record Standing(UUID id, String name, Localised course, String courseLanguage, LocalDate starts, Kind kind) {

        /** What it is. */
        public enum Kind {
            INVITED,
            ASKED_TO_COACH,
            OFFERED,
            WAITING,
            ENROLLED
        }
    }

    /**
     * A session to come.
     *
     * @param place where; empty for a session online
     * @param accessFacts about the place
     * @param link where online; empty or https
     */
    record NextSession(
            UUID cohortId,
            UUID id,
            String cohort,
            String title,
            Instant starts,
            Instant ends,
            ZoneId zone,
            String place,
            String accessFacts,
            String link) {}
}
