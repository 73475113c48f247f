package lms.web.account.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.domain.Passkey;
import lms.web.account.domain.PasskeyChallenge;

/** Port to people's passkeys. An account is the actor's own, or of whoever signs in. */
public interface PasskeyStore {

    /** How many passkeys the person has. */
    long count(UUID accountId);

    /** The person's passkeys, the oldest first. */
    List<Passkey> of(UUID accountId);

    /** The passkey with this credential id, held until the transaction ends, because its counter counts. */
    Optional<Passkey> toUse(String credentialId);

    /** Keeps a new passkey. */
    void keep(Passkey passkey);

    /** The passkey no longer counts. */
    void remove(Passkey passkey);

    /** Keeps a new challenge. */
    void keep(PasskeyChallenge challenge);

    /**
     * Uses a challenge up.
     *
     * @return whether there was one for this purpose that had not expired; of two who use the same, it is so for one
     */
    boolean spend(String challengeHash, String purpose, Instant now);

    /** Removes challenges that have expired. */
    void tidy(Instant now);

    /** Sends what changed to the database, so that its refusals are heard inside the use case. */
    void flush();
}
