package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lms.web.account.domain.Account;
import lms.web.account.domain.EmailAddress;
import lms.web.account.domain.SignIn;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.HeldForm;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;

/** The browsers in which people are signed in: beginning, recognising, listing, ending. */
@UseCase
public class SignIns {

    private final SignInStore store;
    private final AccountStore accounts;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public SignIns(SignInStore store, AccountStore accounts, Ids ids, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who a cookie belongs to; nothing if its sign-in has ended. Notes the visit, at most every five minutes. */
    @PublicUse("this is how an actor is found")
    public Optional<Recognised> recognise(String secret) {
        Instant now = clock.instant();
        return store.find(Secrets.hash(secret))
                .filter(found -> found.signIn().isValid(now))
                .map(found -> {
                    if (found.signIn().wantsToBeSeen(now)) {
                        found.signIn().seen(now);
                        store.flush();
                    }
                    return new Recognised(found.person(), found.signIn().held());
                });
    }

    /** What has to be known of an address before its password is checked. */
    @PublicUse("signing in")
    Optional<Credentials> credentials(EmailAddress email) {
        return accounts.forSignIn(email).map(account -> new Credentials(account.id(), account.passwordHash()));
    }

    /**
     * Begins a sign-in for somebody whose password was right.
     *
     * @param rehashed a fresh hash of the same password, where the old one was outdated
     * @return the cookie's secret
     */
    @PublicUse("signing in")
    String begin(EmailAddress email, Optional<String> rehashed, HeldForm held) {
        Account account = accounts.forSignIn(email).orElseThrow();
        rehashed.ifPresent(account::rehash);
        String secret = ids.secret();
        store.keep(new SignIn(ids.next(), account.id(), Secrets.hash(secret), held, clock.instant()));
        store.flush();
        return secret;
    }

    /** The person's sign-ins, this one first. */
    public List<SignInView> mine(Actor actor) {
        Instant now = clock.instant();
        var person = actor.required();
        return store.all(person.own()).stream()
                .filter(signIn -> signIn.isValid(now))
                .map(signIn -> new SignInView(
                        signIn.createdAt(), signIn.lastSeenAt(), signIn.id().equals(person.signInId())))
                .sorted((one, other) -> Boolean.compare(other.current(), one.current()))
                .toList();
    }

    /** Ends this sign-in. */
    public void end(Actor actor) {
        actor.person()
                .ifPresent(person -> store.all(person.own()).stream()
                        .filter(signIn -> signIn.id().equals(person.signInId()))
                        .forEach(store::remove));
        store.flush();
    }

    /** Ends every sign-in of the person. */
    public void endEverywhere(Actor actor) {
        store.all(actor.required().own()).forEach(store::remove);
        store.flush();
    }

    /** Keeps with this sign-in a form that could not be taken, so that its page can show it again. */
    public void hold(HeldForm form, Actor actor) {
        current(actor).ifPresent(signIn -> signIn.hold(form));
        store.flush();
    }

    /** What was held has been saved. */
    public void letGo(Actor actor) {
        hold(HeldForm.NONE, actor);
    }

    private Optional<SignIn> current(Actor actor) {
        var person = actor.required();
        return store.all(person.own()).stream()
                .filter(signIn -> signIn.id().equals(person.signInId()))
                .findFirst();
    }
}
