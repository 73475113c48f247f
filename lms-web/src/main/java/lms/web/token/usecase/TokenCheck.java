package lms.web.token.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Standing;
import lms.web.shared.kernel.UseCase;
import lms.web.shared.secret.Secrets;
import lms.web.token.domain.TokenText;

/** Recognises tokens. One that is good costs one statement, and once a day a second. */
@UseCase
public class TokenCheck {

    private final TokenStore store;
    private final Clock clock;

    @Inject
    public TokenCheck(TokenStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** For whom a token reads; nothing if it is none, is unknown, or has come to its end. */
    @PublicUse("this is how an actor is found")
    public Optional<Bearer> recognise(String text) {
        Instant now = clock.instant();
        return TokenText.secret(text)
                .flatMap(secret -> store.find(Secrets.hash(secret)))
                .filter(found -> found.token().isValid(now))
                .map(found -> bearer(found, now));
    }

    private Bearer bearer(TokenStore.Found found, Instant now) {
        var token = found.token();
        LocalDate today = Tokens.day(now);
        if (!token.usedOn().equals(Optional.of(today))) {
            store.used(token.id(), today);
        }
        // No role, and no secret shown lately: a program does nothing that asks for either.
        var person = new Actor.Person(
                token.accountId(),
                token.id(),
                found.displayName(),
                found.language(),
                Set.of(),
                Standing.FULL,
                Instant.EPOCH);
        return new Bearer(person, token.scopes());
    }
}
