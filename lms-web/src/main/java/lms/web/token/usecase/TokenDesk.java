package lms.web.token.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import lms.web.account.domain.Attempt;
import lms.web.account.usecase.Throttle;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;

/**
 * Lets programs in. Only a token that is refused counts as a try: a good one has 256 random bits, which nobody finds by
 * trying, and a program that works may ask often.
 */
@Component
public class TokenDesk {

    private final TokenCheck check;
    private final Throttle throttle;

    @Inject
    public TokenDesk(TokenCheck check, Throttle throttle) {
        this.check = check;
        this.throttle = throttle;
    }

    /**
     * For whom a token reads; nothing if it is refused, for whatever reason.
     *
     * @param from network address of whoever shows it
     * @throws lms.web.shared.kernel.Overloaded if too many were refused from there
     */
    @PublicUse("this is how an actor is found")
    public Optional<Bearer> admit(String text, String from) {
        Optional<Bearer> bearer = check.recognise(text);
        if (bearer.isEmpty()) {
            throttle.admit(new Attempt(Attempt.Kind.TOKEN, "", from));
        }
        return bearer;
    }
}
