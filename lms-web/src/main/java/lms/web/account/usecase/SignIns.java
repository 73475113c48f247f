package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lms.web.account.domain.Account;
import lms.web.account.domain.EmailAddress;
import lms.web.account.domain.Opening;
import lms.web.account.domain.SignIn;
import lms.web.account.domain.SignInMethod;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.HeldForm;
import lms.web.shared.kernel.HeldForms;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.Standing;
import lms.web.shared.kernel.UseCase;
import lms.web.shared.secret.Secrets;

/** The browsers in which people are signed in: beginning, recognising, listing, ending. */
@UseCase
public class SignIns implements HeldForms {

    private final SignInStore store;
    private final AccountStore accounts;
    private final SecondStepStore secondSteps;
    private final SignInNotice notice;
    private final SealedPasswords sealed;
    private final Settings settings;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public SignIns(
            SignInStore store,
            AccountStore accounts,
            SecondStepStore secondSteps,
            SignInNotice notice,
            SealedPasswords sealed,
            Settings settings,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.secondSteps = secondSteps;
        this.notice = notice;
        this.sealed = sealed;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who a cookie belongs to; nothing if its sign-in has ended. Notes the visit, at most every five minutes. */
    @PublicUse("this is how an actor is found")
    public Optional<Recognised> recognise(String secret) {
        Instant now = clock.instant();
        return store.find(Secrets.hash(secret))
                .filter(found -> found.signIn().isValid(now) && !found.signIn().isPending())
                .map(found -> {
                    noteVisit(found.signIn(), now);
                    return new Recognised(person(found, now), found.signIn().held());
                });
    }

    /** A browser asks for several things at once: whichever comes first is the visit, the others are no conflict. */
    private void noteVisit(SignIn signIn, Instant now) {
        if (signIn.wasLeftAlone(now)) {
            store.cameBack(signIn, now);
        } else if (signIn.wantsToBeSeen(now)) {
            store.seen(signIn, now);
        }
    }

    private Actor.Person person(SignInStore.Found found, Instant now) {
        Account account = found.account();
        // What somebody does in office has to be seen, so the roles of whoever is to be in no list rest.
        Set<Grant> grants = account.isRestricted() ? Set.of() : found.grants();
        boolean free = grants.isEmpty() || isOfDemonstration(account);
        return new Actor.Person(
                account.id(),
                found.signIn().id(),
                account.displayName(),
                account.language(),
                grants,
                free ? Standing.FULL : found.signIn().standing(now),
                found.signIn().confirmedAt());
    }

    /** Everybody knows the passwords of the demonstration, so that a second step would protect nobody. */
    private boolean isOfDemonstration(Account account) {
        return settings.mode().hasDemoData() && DemoAccounts.holds(account.email());
    }

    /** What has to be known of an address before its password is checked; nothing if it has no account or no password. */
    @PublicUse("signing in")
    Optional<Credentials> credentials(EmailAddress email) {
        return accounts.forSignIn(email)
                .flatMap(account -> sealed.open(account).map(hash -> new Credentials(account.id(), hash)));
    }

    /** What the person's own password is checked against; nothing if they have none. */
    Optional<Credentials> credentials(Actor actor) {
        return accounts.forSignIn(actor.required().accountId())
                .flatMap(account -> sealed.open(account).map(hash -> new Credentials(account.id(), hash)));
    }

    /** Replaces the hash of a password that was right and whose hash is outdated. */
    @PublicUse("signing in")
    void rehash(UUID accountId, String passwordHash) {
        accounts.forSignIn(accountId).orElseThrow().rehash(sealed.seal(accountId, passwordHash));
        accounts.flush();
    }

    /**
     * Begins a sign-in for somebody whose first secret was right. Whoever has set up a second step has to take it, unless
     * the secret counts for two.
     */
    @PublicUse("signing in")
    public Entry begin(UUID accountId, SignInMethod method, Opening opening) {
        boolean pending = !method.isStrong() && secondSteps.isSetUp(accountId);
        String secret = ids.secret();
        store.keep(new SignIn(ids.next(), accountId, Secrets.hash(secret), method, pending, opening, clock.instant()));
        store.flush();
        if (!pending) {
            tell(accountId);
        }
        return new Entry(secret, pending, opening);
    }

    private void tell(UUID accountId) {
        notice.send(accounts.forSignIn(accountId).orElseThrow());
    }

    /** Whose second step a cookie waits for; nothing if it waits for none. */
    @PublicUse("signing in")
    public Optional<UUID> pending(String secret) {
        return pendingSignIn(secret).map(SignIn::accountId);
    }

    /**
     * Completes a sign-in whose second step was taken. The cookie gets another secret, so that whoever knew the first one
     * has nothing.
     */
    @PublicUse("signing in")
    public Optional<Entry> complete(String pendingSecret) {
        return pendingSignIn(pendingSecret).map(waiting -> {
            String secret = ids.secret();
            store.remove(waiting);
            store.keep(waiting.afterSecondStep(ids.next(), Secrets.hash(secret), clock.instant()));
            store.flush();
            tell(waiting.accountId());
            return new Entry(secret, false, new Opening(waiting.held(), waiting.returnTo()));
        });
    }

    private Optional<SignIn> pendingSignIn(String secret) {
        return store.find(Secrets.hash(secret))
                .map(SignInStore.Found::signIn)
                .filter(signIn -> signIn.isPending() && signIn.isValid(clock.instant()));
    }

    /** The person has shown a secret again in this browser: roles wake, and sensitive acts are open for a while. */
    public void confirm(boolean secondStep, Actor actor) {
        current(actor).ifPresent(signIn -> signIn.confirm(secondStep, clock.instant()));
        store.flush();
    }

    /** The person's sign-ins, this one first. */
    public List<SignInView> mine(Actor actor) {
        Instant now = clock.instant();
        var person = actor.required();
        return store.all(person.own()).stream()
                .filter(signIn -> signIn.isValid(now) && !signIn.isPending())
                .map(signIn -> new SignInView(
                        signIn.id(),
                        signIn.method(),
                        signIn.createdAt(),
                        signIn.lastSeenAt(),
                        signIn.id().equals(person.signInId())))
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

    @Override
    public void letGo(Actor actor) {
        hold(HeldForm.NONE, actor);
    }

    /**
     * Ends one of the person's sign-ins; one that is not theirs, or has ended, is left alone.
     *
     * @throws lms.web.shared.kernel.ConfirmationRequired unless the person has just shown a secret (ASVS 5.0, 7.5.2)
     */
    public void endOne(UUID signInId, Actor actor) {
        actor.required().requireConfirmed(clock.instant());
        store.all(actor.required().own()).stream()
                .filter(signIn -> signIn.id().equals(signInId))
                .forEach(store::remove);
        store.flush();
    }

    /**
     * Ends every sign-in of the person but this one.
     *
     * @throws lms.web.shared.kernel.ConfirmationRequired unless the person has just shown a secret
     */
    public void endOthers(Actor actor) {
        actor.required().requireConfirmed(clock.instant());
        endAllBut(actor.required());
    }

    /** The same where the person has just changed their secret. */
    void endAllBut(Actor.Person person) {
        store.all(person.own()).stream()
                .filter(signIn -> !signIn.id().equals(person.signInId()))
                .forEach(store::remove);
        store.flush();
    }

    /** Ends every sign-in of an account. */
    @PublicUse("called by a use case that has asked for the right itself")
    void endAll(UUID accountId) {
        store.all(new Scope.Own(accountId)).forEach(store::remove);
        store.flush();
    }

    private Optional<SignIn> current(Actor actor) {
        var person = actor.required();
        return store.all(person.own()).stream()
                .filter(signIn -> signIn.id().equals(person.signInId()))
                .findFirst();
    }
}
