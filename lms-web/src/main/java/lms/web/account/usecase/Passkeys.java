package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import lms.web.account.domain.Account;
import lms.web.account.domain.Passkey;
import lms.web.account.domain.Passkey.PublicHalf;
import lms.web.account.domain.PasskeyChallenge;
import lms.web.audit.domain.Deed;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.UseCase;
import lms.web.shared.secret.Secrets;
import lms.web.shared.secret.Vault;

/**
 * Passkeys: key pairs that people's devices hold. Each answer of one is for a challenge that we made, for one purpose, and
 * counts once.
 */
@UseCase
public class Passkeys {

    private static final int LONGEST_NAME = 60;

    private final PasskeyStore store;
    private final PasskeyReader reader;
    private final PasskeySite site;
    private final AccountStore accounts;
    private final StepRules rules;
    private final SecurityNews news;
    private final Vault vault;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Passkeys(
            PasskeyStore store,
            PasskeyReader reader,
            PasskeySite site,
            AccountStore accounts,
            StepRules rules,
            SecurityNews news,
            Vault vault,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.reader = reader;
        this.site = site;
        this.accounts = accounts;
        this.rules = rules;
        this.news = news;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /** Asks for a signature. */
    @PublicUse("a challenge opens nothing")
    public PasskeyAsk askToSign(String purpose) {
        return ask(purpose, "", "", List.of());
    }

    /** Asks for a new passkey for an address whose owner was invited. */
    @PublicUse("the caller has seen a link that was sent to the address")
    public PasskeyAsk askToJoin(String purpose, String email) {
        return ask(purpose, user(email), email, List.of());
    }

    /**
     * Asks for a new passkey.
     *
     * @throws lms.web.shared.kernel.ConfirmationRequired unless the person has just shown a secret
     */
    public PasskeyAsk askToAdd(Actor actor) {
        UUID account = rules.mayChange(actor).accountId();
        String email = accounts.forSignIn(account).map(Account::email).orElse("");
        List<String> has =
                store.of(account).stream().map(key -> key.half().credentialId()).toList();
        return ask(adding(account), user(email), email, has);
    }

    /** The person's passkeys, the oldest first. */
    public List<PasskeyView> mine(Actor actor) {
        return store.of(actor.required().accountId()).stream()
                .map(key -> new PasskeyView(key.id(), key.name(), key.addedAt(), key.lastUsedAt()))
                .toList();
    }

    /**
     * Keeps a passkey that the person's device has just made.
     *
     * @param name in the person's own words; empty gets a name by the number of passkeys
     * @throws Rejected if the answer of the device is not good, or the name is too long
     */
    public void add(String answer, String name, Actor actor) {
        UUID account = rules.mayChange(actor).accountId();
        keep(account, made(answer, adding(account)).orElseThrow(Passkeys::unreadable), name.strip());
        news.tell(account, Deed.PASSKEY_ADDED);
    }

    /**
     * A passkey of the person no longer counts; one that is not theirs is left alone.
     *
     * @throws Conflict if the person's roles need it
     */
    public void remove(UUID passkeyId, Actor actor) {
        Actor.Person person = rules.mayChange(actor);
        store.of(person.accountId()).stream()
                .filter(key -> key.id().equals(passkeyId))
                .findFirst()
                .ifPresent(key -> {
                    StepRules.demand(rules.canLosePasskey(person));
                    store.remove(key);
                    store.flush();
                    news.tell(person.accountId(), Deed.PASSKEY_REMOVED);
                });
    }

    /** What a device has made for this purpose; nothing if the answer is not good. Its challenge is used up. */
    @PublicUse("called by a use case that has asked for the rights itself")
    Optional<PublicHalf> made(String answer, String purpose) {
        return spent(answer, purpose).flatMap(challenge -> reader.made(answer, challenge));
    }

    /** Keeps a passkey for an account. */
    @PublicUse("called by a use case that has asked for the rights itself")
    void keep(UUID accountId, PublicHalf half, String typedName) {
        if (typedName.codePointCount(0, typedName.length()) > LONGEST_NAME
                || typedName.chars().anyMatch(Character::isISOControl)) {
            throw new Rejected(List.of(Rejected.Fault.of("name", "error.name.long", LONGEST_NAME)));
        }
        if (store.toUse(half.credentialId()).isPresent()) {
            throw unreadable();
        }
        String name = typedName.isEmpty() ? String.valueOf(store.count(accountId) + 1) : typedName;
        store.keep(new Passkey(ids.next(), accountId, half, name, clock.instant()));
        store.flush();
    }

    /**
     * Whose passkey has signed for this purpose. The challenge is used up, whatever comes of it.
     *
     * @return nothing if the answer is not good
     */
    @PublicUse("signing in")
    public Optional<UUID> signed(String answer, String purpose) {
        return spent(answer, purpose)
                .flatMap(challenge ->
                        reader.credentialId(answer).flatMap(store::toUse).filter(key -> isGood(answer, challenge, key)))
                .map(Passkey::accountId);
    }

    private boolean isGood(String answer, String challenge, Passkey key) {
        OptionalLong count = reader.signed(answer, challenge, key.half());
        count.ifPresent(now -> key.used(now, clock.instant()));
        store.flush();
        return count.isPresent();
    }

    private Optional<String> spent(String answer, String purpose) {
        return reader.challenge(answer)
                .filter(challenge -> store.spend(Secrets.hash(challenge), purpose, clock.instant()));
    }

    private PasskeyAsk ask(String purpose, String user, String userName, List<String> has) {
        String challenge = ids.secret();
        store.tidy(clock.instant());
        store.keep(new PasskeyChallenge(ids.next(), Secrets.hash(challenge), purpose, clock.instant()));
        store.flush();
        return new PasskeyAsk(challenge, site.id(), site.name(), user, userName, has);
    }

    /** A mark of the address, by which a device sees that two passkeys are of one person, and which tells nobody else. */
    private String user(String email) {
        return vault.mark("passkey user", email).substring(0, 32);
    }

    private static String adding(UUID accountId) {
        return "ADD " + accountId;
    }

    private static Rejected unreadable() {
        return new Rejected(List.of(Rejected.Fault.of("passkey", "passkey.failed")));
    }
}
