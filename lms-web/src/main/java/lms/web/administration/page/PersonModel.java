package lms.web.administration.page;

import java.time.ZoneId;
import java.util.List;
import lms.web.account.usecase.PersonCard;
import lms.web.account.usecase.Proposal;

/**
 * {@code /admin/people/…}: one person with their roles; nothing of what they learn.
 *
 * @param roles that they hold, with the names of places
 * @param proposed that wait for a second administrator
 * @param zone to tell moments in
 */
public record PersonModel(PersonCard person, List<Held> roles, List<Waiting> proposed, ZoneId zone) {
    public PersonModel {
        roles = List.copyOf(roles);
        proposed = List.copyOf(proposed);
    }

    /**
     * A role in a place.
     *
     * @param role key of its message
     * @param place key of the message about the kind of place, with one value
     * @param name of the place, the value
     */
    public record RoleWords(String role, String place, String name) {}

    /** A role that is held. */
    public record Held(String id, RoleWords words, boolean mayEnd) {}

    /** A role that waits. */
    public record Waiting(Proposal proposal, RoleWords words) {}
}
