package lms.web.cohort.page;

import java.util.List;
import java.util.Optional;
import lms.web.cohort.usecase.RosterView;
import lms.web.shared.view.Choice;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /cohorts/{cohort}/people}: names and status, and inviting. Posts {@link #ADDRESSES} and {@link #PART}.
 *
 * @param roster the people
 * @param unit name of the unit that runs the cohort
 * @param zone the zone to tell moments in
 * @param coaches who coaches it
 * @param invite the form; empty where the caller may not invite
 * @param fresh invitations that were just made and that nobody is mailed; shown this once
 */
public record CohortPeopleModel(
        CohortHead head,
        RosterView roster,
        String unit,
        java.time.ZoneId zone,
        List<Coach> coaches,
        Optional<Invite> invite,
        List<Link> fresh) {
    /** Field of the addresses. */
    public static final String ADDRESSES = "addresses";
    /** Field that says what the owners are invited to be. */
    public static final String PART = "part";

    public CohortPeopleModel {
        coaches = List.copyOf(coaches);
        fresh = List.copyOf(fresh);
    }

    /**
     * Somebody who coaches.
     *
     * @param end where that is ended; empty where the caller may not
     */
    public record Coach(String displayName, Optional<SafeUrl> end) {}

    /**
     * The form that invites.
     *
     * @param typed addresses as typed
     * @param part as chosen
     * @param parts to choose from
     * @param mailed whether mails are sent; else links are shown to hand over
     */
    public record Invite(SafeUrl action, String typed, String part, List<Choice> parts, boolean mailed) {
        public Invite {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A link to hand over.
     *
     * @param email whom it is for
     * @param url absolute address; it can be used once
     */
    public record Link(String email, String url) {}

    /** Where the place of a person is ended. */
    public SafeUrl remove(RosterView.Entry entry) {
        return SafeUrl.of(head.url().value() + "/people/" + entry.placeId() + "/remove");
    }
}
