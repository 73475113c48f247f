package lms.web.account.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import lms.web.message.usecase.MailState.Way;
import lms.web.shared.view.Paging;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /admin/people}: the people of the site, and inviting one. Posts {@link #EMAIL}; asks with {@link #PART}.
 *
 * @param site its name
 * @param part of a name or an address, as typed before; empty for everybody
 * @param total how many people answer to it
 * @param people by display name
 * @param paging links to the other pages
 * @param email as typed before
 * @param way where invitations go
 * @param fresh the invitation that was just made; its link is shown this once
 */
public record PeopleModel(
        String site,
        String part,
        long total,
        List<Person> people,
        Paging paging,
        String email,
        Way way,
        Optional<Fresh> fresh) {
    /** Field of the e-mail address. */
    public static final String EMAIL = "email";
    /** Query parameter of what is looked for. */
    public static final String PART = "q";

    public PeopleModel {
        people = List.copyOf(people);
    }

    /**
     * A person.
     *
     * @param displayName the name they chose
     * @param roles message keys of their roles
     */
    public record Person(SafeUrl url, String displayName, List<String> roles) {
        public Person {
            roles = List.copyOf(roles);
        }
    }

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
