package lms.web.account.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /admin/people}: the people in the caller's scope, and inviting one. Posts {@link #EMAIL}, {@link #ROLE} and
 * {@link #UNIT}.
 *
 * @param scope name of the unit whose people these are, or of the site
 * @param people by display name
 * @param invite the form; empty where the caller may not invite
 * @param fresh the invitation that was just made; its link is shown this once
 */
public record PeopleModel(String scope, List<Person> people, Optional<InviteForm> invite, Optional<Fresh> fresh) {
    /** Field of the e-mail address. */
    public static final String EMAIL = "email";
    /** Field of the role. */
    public static final String ROLE = "role";
    /** Field of the unit. */
    public static final String UNIT = "unit";

    public PeopleModel {
        people = List.copyOf(people);
    }

    /**
     * A person.
     *
     * @param displayName the name they chose
     * @param roles message keys of their roles
     * @param units names of their units
     */
    public record Person(String displayName, List<String> roles, List<String> units) {
        public Person {
            roles = List.copyOf(roles);
            units = List.copyOf(units);
        }
    }

    /**
     * The form that invites.
     *
     * @param action where it posts to
     * @param email as typed before
     * @param roles to choose from: message keys of the roles by the value to post
     * @param units to choose from
     */
    public record InviteForm(SafeUrl action, String email, List<Choice> roles, List<Choice> units) {
        public InviteForm {
            roles = List.copyOf(roles);
            units = List.copyOf(units);
        }
    }

    /**
     * Something to choose.
     *
     * @param value to post
     * @param label of a unit its name, of a role the key of its message
     * @param chosen whether it was chosen before
     */
    public record Choice(String value, String label, boolean chosen) {}

    /**
     * An invitation that was just made.
     *
     * @param email who is invited
     * @param link absolute address to hand over; it can be used once
     * @param expires when it stops working
     * @param zone the zone to tell that in
     */
    public record Fresh(String email, String link, Instant expires, ZoneId zone) {}
}
