package lms.web.account.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.domain.AuthenticatorApp;
import lms.web.account.domain.RecoveryCode;

/** Port to what people have for the second step of signing in. An account is the actor's own, or of whoever signs in. */
public interface SecondStepStore {

    /** Whether the person has to take a second step whenever they sign in. */
    boolean isSetUp(UUID accountId);

    /** The person's app. */
    Optional<AuthenticatorApp> app(UUID accountId);

    /** The person's app, held until the transaction ends, because each of its codes counts once. */
    Optional<AuthenticatorApp> appToUse(UUID accountId);

    /** Keeps a new app. */
    void keep(AuthenticatorApp app);

    /** The app no longer counts. */
    void remove(AuthenticatorApp app);

    /** How many recovery codes the person has left. */
    long recoveryCodes(UUID accountId);

    /**
     * Uses a recovery code up.
     *
     * @return whether there was one with this mark; of two who use the same, it is so for one
     */
    boolean spend(UUID accountId, String mark);

    /** The person's recovery codes are these, and the old ones count no longer. */
    void replaceCodes(UUID accountId, List<RecoveryCode> codes);

    /** Sends what changed to the database, so that its refusals are heard inside the use case. */
    void flush();
}
