package lms.web.token.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.Audit;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.UseCase;
import lms.web.shared.secret.Secrets;
import lms.web.token.domain.NewToken;
import lms.web.token.domain.PersonalToken;
import lms.web.token.domain.TokenScope;
import lms.web.token.domain.TokenText;

/** What people do with their personal access tokens. Making one is noted and told by mail, so that nobody else can do it unseen. */
@UseCase
public class Tokens {

    /** More than anybody can look after. */
    public static final int MOST = 20;

    private final TokenStore store;
    private final TokenMail mail;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Tokens(TokenStore store, TokenMail mail, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.mail = mail;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The person's tokens, the newest first. */
    public List<TokenView> mine(Actor actor) {
        Instant now = clock.instant();
        return store.all(actor.required().own()).stream()
                .map(token -> view(token, now))
                .toList();
    }

    private static TokenView view(PersonalToken token, Instant now) {
        List<String> scopes =
                token.scopes().stream().map(TokenScope::text).sorted().toList();
        return new TokenView(
                token.id(),
                token.name(),
                scopes,
                token.createdAt(),
                token.expiresAt(),
                !token.isValid(now),
                token.usedOn());
    }

    /**
     * Makes a token. Its text is told this once; only its hash is kept.
     *
     * @throws lms.web.shared.kernel.ConfirmationRequired unless the person showed a secret a moment ago
     * @throws Rejected if what was typed cannot be, or the person has {@value #MOST} already
     */
    public FreshToken make(TokenDraft draft, Actor actor) {
        Instant now = clock.instant();
        var person = actor.required();
        person.requireConfirmed(now);
        NewToken wanted = draft.checked();
        if (store.all(person.own()).size() >= MOST) {
            throw new Rejected(List.of(Rejected.Fault.of(TokenDraft.NAME, "error.token.full", MOST)));
        }
        String secret = ids.secret();
        var token = new PersonalToken(ids.next(), person.accountId(), wanted, Secrets.hash(secret), now);
        store.keep(token);
        store.flush();
        mail.made(token);
        audit.noteAbout(actor, Deed.TOKEN_MADE, person.accountId(), "");
        return new FreshToken(token.name(), TokenText.of(secret), token.expiresAt());
    }

    /** Ends one of the person's tokens; one that is not theirs, or has ended, is left alone. */
    public void end(UUID tokenId, Actor actor) {
        store.all(actor.required().own()).stream()
                .filter(token -> token.id().equals(tokenId))
                .forEach(token -> end(token, actor));
    }

    /** Ends all of the person's tokens. */
    public void endAll(Actor actor) {
        store.all(actor.required().own()).forEach(token -> end(token, actor));
    }

    private void end(PersonalToken token, Actor actor) {
        store.remove(token);
        store.flush();
        audit.noteAbout(actor, Deed.TOKEN_ENDED, token.accountId(), "");
    }

    /** Today, as the day of use is noted. */
    static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
