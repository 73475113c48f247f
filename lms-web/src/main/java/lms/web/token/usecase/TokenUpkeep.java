package lms.web.token.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;
import lms.web.token.domain.PersonalToken;

/** Tells people which of their tokens end soon. */
@UseCase
public class TokenUpkeep {

    private final TokenStore store;
    private final TokenMail mail;
    private final Clock clock;

    @Inject
    public TokenUpkeep(TokenStore store, TokenMail mail, Clock clock) {
        this.store = store;
        this.mail = mail;
        this.clock = clock;
    }

    /** Does what is due. Several servers may: each token is announced by one. */
    @PublicUse("the system tidies up after itself")
    public void work() {
        Instant now = clock.instant();
        for (PersonalToken token : store.unannounced(now.plus(PersonalToken.ANNOUNCED_BEFORE))) {
            token.announce();
            mail.endsSoon(token);
        }
        store.flush();
    }
}
