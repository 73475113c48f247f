package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.domain.Account;
import lms.web.account.domain.EmailAddress;
import lms.web.account.domain.LinkKind;
import lms.web.account.domain.LinkWish;
import lms.web.account.domain.MailedLink;
import lms.web.message.usecase.Mail;
import lms.web.message.usecase.Outbox;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;
import lms.web.shared.secret.BrokenSeal;
import lms.web.shared.secret.Place;
import lms.web.shared.secret.Secrets;
import lms.web.shared.secret.Vault;

/**
 * Links that people get by mail to sign in or to choose a new password. Asking does the same work for every address: it
 * keeps a wish. Only the beat that answers it looks whether there is an account, so that nobody can tell by the answer,
 * nor by how long it takes.
 */
@UseCase
public class MailedLinks {

    private static final int MOST_AT_ONCE = 50;

    private final LinkStore store;
    private final AccountStore accounts;
    private final Outbox outbox;
    private final Vault vault;
    private final Settings settings;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public MailedLinks(
            LinkStore store,
            AccountStore accounts,
            Outbox outbox,
            Vault vault,
            Settings settings,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.outbox = outbox;
        this.vault = vault;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps the wish for a link. */
    @PublicUse("whoever asks cannot sign in")
    public void ask(LinkKind kind, EmailAddress email) {
        UUID id = ids.next();
        store.keep(new LinkWish(id, kind, vault.seal(place(id), email.value()), clock.instant()));
        store.flush();
    }

    /** Answers wishes: sends links to addresses that have an account, and nothing to others. */
    @PublicUse("the system answers what was asked for")
    public void answer() {
        for (LinkWish wish : store.wishes(MOST_AT_ONCE)) {
            address(wish).flatMap(accounts::forSignIn).ifPresent(account -> send(wish.kind(), account));
            store.remove(wish);
        }
        store.flush();
    }

    /** A wish whose seal cannot be opened any more is dropped: its person asks again. */
    private Optional<EmailAddress> address(LinkWish wish) {
        try {
            return EmailAddress.parse(vault.open(place(wish.id()), wish.address()));
        } catch (BrokenSeal e) {
            return Optional.empty();
        }
    }

    private void send(LinkKind kind, Account account) {
        String token = ids.secret();
        var link = new MailedLink(ids.next(), account.id(), kind, Secrets.hash(token), clock.instant());
        store.removeAll(account.id(), kind);
        store.keep(link);
        String path = kind == LinkKind.RESET ? "/forgotten/" : "/sign-in/link/";
        String words = kind == LinkKind.RESET ? "mail.reset" : "mail.signInLink";
        var values = Map.of(
                "link",
                settings.site().url() + path + token,
                "until",
                link.expiresAt().toString());
        outbox.put(new Mail(account.email(), account.language(), words, values));
    }

    /** Whose link it is; nothing if it is unknown, used, for something else or too old, which look the same. */
    @PublicUse("the link itself is the right")
    public Optional<Account.Named> whose(LinkKind kind, String token) {
        return open(kind, token)
                .flatMap(link -> accounts.forSignIn(link.accountId()))
                .map(Account::named);
    }

    /** Uses a link up, and with it all others of its kind. */
    @PublicUse("the link itself is the right")
    public Optional<UUID> use(LinkKind kind, String token) {
        Optional<UUID> account = open(kind, token).map(MailedLink::accountId);
        account.ifPresent(id -> store.removeAll(id, kind));
        return account;
    }

    /** Every link of the account stops working. */
    @PublicUse("called by a use case that has asked for the right itself")
    public void endAll(UUID accountId) {
        for (LinkKind kind : LinkKind.values()) {
            store.removeAll(accountId, kind);
        }
    }

    private Optional<MailedLink> open(LinkKind kind, String token) {
        Instant now = clock.instant();
        return store.link(Secrets.hash(token)).filter(link -> link.isOpen(kind, now));
    }

    private static Place place(UUID wish) {
        return new Place("link_wish", "address", wish);
    }
}
