package lms.web.account.usecase;

import java.util.UUID;

/** Port to people's passkeys. An account is the actor's own, or of whoever signs in. */
public interface PasskeyStore {

    /** How many passkeys the person has. */
    long count(UUID accountId);
}
