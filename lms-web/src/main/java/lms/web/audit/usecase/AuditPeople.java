package lms.web.audit.usecase;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lms.web.audit.domain.AuditPerson;
import lms.web.audit.domain.Parties;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;
import lms.web.shared.secret.Vault;

/** The pseudonyms under which people stand in the trail. */
@UseCase
public class AuditPeople {

    private final AuditPeopleStore store;
    private final Scribe scribe;
    private final Ids ids;

    @Inject
    public AuditPeople(AuditPeopleStore store, Vault vault, Ids ids) {
        this.store = store;
        this.scribe = new Scribe(vault);
        this.ids = ids;
    }

    /**
     * The pseudonyms of the people of an entry. Who has none gets one; the caller holds the head of the trail, so that
     * nobody gets two.
     *
     * @param actor an account, or {@link Parties#NOBODY}
     */
    @PublicUse("called while noting a deed, by a use case that has asked for the rights itself")
    public Scribe.Cast cast(UUID actor, Optional<UUID> subject) {
        Set<UUID> accounts = new HashSet<>(subject.map(Set::of).orElse(Set.of()));
        accounts.add(actor);
        accounts.remove(Parties.NOBODY);
        Map<UUID, AuditPerson> known =
                store.of(accounts).stream().collect(Collectors.toMap(AuditPerson::accountId, Function.identity()));
        accounts.forEach(account -> known.computeIfAbsent(account, this::begin));
        return new Scribe.Cast(Optional.ofNullable(known.get(actor)), subject.map(known::get));
    }

    private AuditPerson begin(UUID account) {
        AuditPerson person = scribe.pseudonym(ids.next(), account);
        store.keep(person);
        return person;
    }

    /**
     * Forgets a person: from now on no entry leads to them, and what entries say about them cannot be read. The entries
     * stay, and so does the chain.
     */
    @PublicUse("called by what erases a person, which has asked for the right itself")
    public void forget(UUID accountId) {
        store.forget(accountId);
    }
}
