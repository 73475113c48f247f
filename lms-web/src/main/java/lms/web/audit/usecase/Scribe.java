package lms.web.audit.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import lms.web.audit.domain.AuditEntry;
import lms.web.audit.domain.AuditEntry.Noted;
import lms.web.audit.domain.AuditHead;
import lms.web.audit.domain.AuditPerson;
import lms.web.audit.domain.Parties;
import lms.web.shared.secret.BrokenSeal;
import lms.web.shared.secret.Place;
import lms.web.shared.secret.Vault;

/**
 * Writes entries down: seals the detail with the key of the person it is about, and ties the entry to the one before.
 * What it is given decides nothing here; where it is kept is another's business.
 */
public final class Scribe {

    private final Chain chain;
    private final Vault vault;

    /** With the keys of the site. */
    public Scribe(Vault vault) {
        this.chain = new Chain(vault);
        this.vault = vault;
    }

    /** The end of a trail without entries. */
    public AuditHead start() {
        return new AuditHead(Chain.START, chain.proof(0, Chain.START));
    }

    /** A pseudonym with a fresh key, for somebody who has none. */
    public AuditPerson pseudonym(UUID id, UUID accountId) {
        return new AuditPerson(id, accountId, vault.seal(keyPlace(id), vault.newKey()));
    }

    /** The next entry; the head goes on to it. */
    public AuditEntry write(AuditHead head, Occasion occasion, Cast cast, Noted noted) {
        UUID id = occasion.id();
        String detail = cast.keyHolder()
                .filter(person -> !noted.detail().isEmpty())
                .map(person -> vault.sealWith(key(person), place(id), noted.detail()))
                .orElse(noted.detail());
        var entry = new AuditEntry(
                id, head.lastSeq() + 1, occasion.at(), cast.parties(), new Noted(noted.deed(), noted.object(), detail));
        entry.tie(chain.after(head.link(), entry.row()));
        head.follow(entry, chain.proof(entry.seq(), entry.row().link()));
        return entry;
    }

    /**
     * The detail in words.
     *
     * @param keyHolder whose key sealed it; empty once that person was forgotten
     * @return empty if nobody can read it any more
     */
    Optional<String> detail(AuditEntry entry, Optional<AuditPerson> keyHolder) {
        String stored = entry.noted().detail();
        if (stored.isEmpty() || entry.parties().keyHolder().equals(Parties.NOBODY)) {
            return Optional.of(stored);
        }
        try {
            return keyHolder.map(person -> vault.openWith(key(person), place(entry.id()), stored));
        } catch (BrokenSeal changed) {
            return Optional.empty();
        }
    }

    private String key(AuditPerson person) {
        return vault.open(keyPlace(person.id()), person.sealedKey());
    }

    private static Place keyPlace(UUID pseudonym) {
        return new Place("audit_person", "sealed_key", pseudonym);
    }

    private static Place place(UUID entry) {
        return new Place("audit_entry", "detail", entry);
    }

    /** When something was done, with an id for the entry. */
    public record Occasion(UUID id, Instant at) {}

    /**
     * The people of an entry.
     *
     * @param actor who did it; empty for the system
     * @param subject whom it was done to; empty if it was no person
     */
    public record Cast(Optional<AuditPerson> actor, Optional<AuditPerson> subject) {

        Optional<AuditPerson> keyHolder() {
            return subject.or(() -> actor);
        }

        Parties parties() {
            return new Parties(id(actor), id(subject));
        }

        private static UUID id(Optional<AuditPerson> person) {
            return person.map(AuditPerson::id).orElse(Parties.NOBODY);
        }
    }
}
