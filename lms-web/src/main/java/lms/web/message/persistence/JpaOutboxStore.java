package lms.web.message.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.message.domain.Delivery;
import lms.web.message.domain.OutboxMail;
import lms.web.message.usecase.OutboxStore;
import lms.web.shared.kernel.Component;

/** The outbox. */
@Component
public class JpaOutboxStore implements OutboxStore {

    private final EntityManager entities;

    @Inject
    public JpaOutboxStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void keep(OutboxMail mail) {
        entities.persist(mail);
    }

    @Override
    public List<OutboxMail> due(Instant now, int most) {
        return entities.createQuery(
                        "select m from OutboxMail m where m.state = :waiting and m.nextAttemptAt <= :now"
                                + " order by m.nextAttemptAt, m.id",
                        OutboxMail.class)
                .setParameter("waiting", Delivery.WAITING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public boolean take(OutboxMail mail, Instant until) {
        return entities.createQuery("update OutboxMail m set m.nextAttemptAt = :until, m.attempts = m.attempts + 1,"
                                + " m.version = m.version + 1 where m.id = :id and m.state = :waiting"
                                + " and m.nextAttemptAt = :seen")
                        .setParameter("until", until)
                        .setParameter("id", mail.id())
                        .setParameter("waiting", Delivery.WAITING)
                        .setParameter("seen", mail.nextAttemptAt())
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<OutboxMail> find(UUID id) {
        return Optional.ofNullable(entities.find(OutboxMail.class, id));
    }

    @Override
    public long count(Delivery state) {
        return entities.createQuery(
                        "select count(m) from OutboxMail m where m.state = :state and m.recipient <> ''", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    @Override
    public List<OutboxMail> newest(int offset, int most) {
        return entities.createQuery(
                        "select m from OutboxMail m where m.recipient <> '' order by m.createdAt desc, m.id desc",
                        OutboxMail.class)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void refuse(UUID id, Instant now) {
        entities.createQuery("update OutboxMail m set m.state = :failed, m.changedAt = :now,"
                        + " m.version = m.version + 1 where m.id = :id")
                .setParameter("failed", Delivery.FAILED)
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public void withhold(UUID id, Instant now) {
        entities.createQuery("update OutboxMail m set m.state = :failed, m.changedAt = :now, m.recipient = '',"
                        + " m.subject = '', m.body = '', m.version = m.version + 1 where m.id = :id")
                .setParameter("failed", Delivery.FAILED)
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public int giveUp(Instant before, Instant now) {
        return entities.createQuery("update OutboxMail m set m.state = :failed, m.changedAt = :now,"
                        + " m.version = m.version + 1 where m.state = :waiting and m.createdAt < :before")
                .setParameter("failed", Delivery.FAILED)
                .setParameter("waiting", Delivery.WAITING)
                .setParameter("before", before)
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
