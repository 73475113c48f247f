package lms.web.token.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.shared.kernel.Scope;
import lms.web.token.domain.PersonalToken;

/** Port to the personal access tokens. */
public interface TokenStore {

    /** The token with this hash and its person; one statement. Only for recognising: there is no actor yet. */
    Optional<Found> find(String secretHash);

    /** The tokens in scope, the newest first. */
    List<PersonalToken> all(Scope own);

    /** Keeps a new token. */
    void keep(PersonalToken token);

    /** Ends a token. */
    void remove(PersonalToken token);

    /** Notes the day of use, unless it is noted already. */
    void used(UUID id, LocalDate day);

    /**
     * The tokens that end before this moment and have not been announced, the soonest first. They are locked until the
     * transaction ends, so that one server announces them.
     */
    List<PersonalToken> unannounced(Instant before);

    /** Sends what changed to the database. */
    void flush();

    /**
     * A token and what has to be known of its person.
     *
     * @param language of the person's pages, a BCP 47 tag
     */
    record Found(PersonalToken token, String displayName, String language) {}
}
