package lms.web.account.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.domain.LinkKind;
import lms.web.account.domain.LinkWish;
import lms.web.account.domain.MailedLink;
import lms.web.account.usecase.LinkStore;
import lms.web.shared.kernel.Component;

/** Links by mail, and the wishes they are made from. */
@Component
public class JpaLinkStore implements LinkStore {

    private final EntityManager entities;

    @Inject
    public JpaLinkStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void keep(LinkWish wish) {
        entities.persist(wish);
    }

    @Override
    public List<LinkWish> wishes(int most) {
        // In two steps, because H2 does not take a lock together with a limit as EclipseLink writes them.
        List<UUID> oldest = entities.createQuery("select w.id from LinkWish w order by w.askedAt, w.id", UUID.class)
                .setMaxResults(most)
                .getResultList();
        if (oldest.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select w from LinkWish w where w.id in :ids order by w.id", LinkWish.class)
                .setParameter("ids", oldest)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public void remove(LinkWish wish) {
        entities.remove(wish);
    }

    @Override
    public void keep(MailedLink link) {
        entities.persist(link);
    }

    @Override
    public Optional<MailedLink> link(String tokenHash) {
        return entities.createQuery("select l from MailedLink l where l.tokenHash = :hash", MailedLink.class)
                .setParameter("hash", tokenHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void removeAll(UUID accountId, LinkKind kind) {
        entities.createQuery("delete from MailedLink l where l.accountId = :account and l.kind = :kind")
                .setParameter("account", accountId)
                .setParameter("kind", kind)
                .executeUpdate();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
