package lms.web.consent.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lms.web.consent.domain.ConsentAnswer;
import lms.web.consent.domain.ConsentKind;
import lms.web.consent.domain.KeptWording;
import lms.web.consent.usecase.ConsentStore;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Scope;

/** Answers and wordings, to which rows are only ever added. */
@Component
public class JpaConsentStore implements ConsentStore {

    private final EntityManager entities;

    @Inject
    public JpaConsentStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<ConsentAnswer> answers(Scope own) {
        return own.fold(
                List::of,
                account -> entities.createQuery(
                                "select c from ConsentAnswer c where c.accountId = :account"
                                        + " order by c.answeredAt desc, c.id desc",
                                ConsentAnswer.class)
                        .setParameter("account", account)
                        .getResultList(),
                area -> List.of(),
                List::of);
    }

    @Override
    public Set<UUID> agreed(Collection<UUID> accountIds, ConsentKind kind, Collection<String> hashes) {
        Set<UUID> seen = new HashSet<>();
        Set<UUID> agreed = new HashSet<>();
        entities.createQuery(
                        "select c from ConsentAnswer c where c.kind = :kind and c.accountId in :accounts"
                                + " order by c.answeredAt desc, c.id desc",
                        ConsentAnswer.class)
                .setParameter("kind", kind.text())
                .setParameter("accounts", accountIds)
                .getResultStream()
                .filter(answer -> seen.add(answer.accountId()))
                .filter(answer -> answer.agreed() && hashes.contains(answer.wordingHash()))
                .forEach(answer -> agreed.add(answer.accountId()));
        return agreed;
    }

    @Override
    public Optional<KeptWording> wording(String hash) {
        return entities.createQuery("select w from KeptWording w where w.hash = :hash", KeptWording.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void keep(ConsentAnswer answer) {
        entities.persist(answer);
    }

    @Override
    public void keep(KeptWording wording) {
        entities.persist(wording);
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
