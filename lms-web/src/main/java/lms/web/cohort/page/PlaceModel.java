package lms.web.cohort.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import lms.web.shared.view.OutsideLink;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * {@code /cohorts/{id}/place}: a cohort for somebody who takes part, waits, or may ask for a place.
 *
 * @param standing where the person stands
 * @param facts what the cohort is
 * @param position place in the order of those who wait, from 1
 * @param offeredUntil until when an offered place is kept
 * @param askedToCoach whether the person is asked to coach it
 * @param fellows names of the others, for those who agreed to be shown to each other; empty for those who did not
 * @param sessions for those who have a place
 * @param actions where the forms post to
 */
public record PlaceModel(
        Standing standing,
        Facts facts,
        int position,
        Optional<Instant> offeredUntil,
        boolean askedToCoach,
        Optional<List<String>> fellows,
        List<Session> sessions,
        Actions actions) {

    public PlaceModel {
        fellows = fellows.map(List::copyOf);
        sessions = List.copyOf(sessions);
    }

    /** Where the person stands. */
    public enum Standing {
        /** A place is free: they can have it. */
        FREE,
        /** All places are taken: they can wait. */
        FULL,
        WAITING,
        OFFERED,
        ENROLLED,
        /** Places are for people who are invited, and this person is not, or not any more. */
        BY_INVITATION,
        /** The cohort takes nobody. */
        CLOSED
    }

    /**
     * What the cohort is.
     *
     * @param course title of its course
     * @param courseUrl its page
     * @param unit name of the unit that runs it
     * @param delivery key of the message that says how people meet
     * @param coaches display names
     */
    public record Facts(
            String name,
            Text course,
            SafeUrl courseUrl,
            String unit,
            String delivery,
            LocalDate starts,
            LocalDate ends,
            ZoneId zone,
            int places,
            int free,
            List<String> coaches) {

        public Facts {
            coaches = List.copyOf(coaches);
        }
    }

    /**
     * A session.
     *
     * @param title empty where its number says enough
     * @param access facts about access to the place
     * @param calendar its file for calendars
     */
    public record Session(
            int number,
            String title,
            Instant starts,
            Instant ends,
            boolean cancelled,
            boolean past,
            String delivery,
            String place,
            String access,
            Optional<OutsideLink> link,
            SafeUrl calendar) {}

    /**
     * Where the forms post to.
     *
     * @param ask for a place, or take it
     * @param giveUp the page that asks whether to give it up
     * @param coach say yes to coaching
     */
    public record Actions(SafeUrl ask, SafeUrl giveUp, SafeUrl coach) {}
}
