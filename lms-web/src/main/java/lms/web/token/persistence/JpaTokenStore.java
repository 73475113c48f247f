package lms.web.token.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Scope;
import lms.web.token.domain.PersonalToken;
import lms.web.token.usecase.TokenStore;

/** Tokens; what is noted of their use is written past the entity, since it must not refuse a second request. */
@Component
public class JpaTokenStore implements TokenStore {

    private final EntityManager entities;

    @Inject
    public JpaTokenStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Found> find(String secretHash) {
        return entities.createQuery("""
                        select t, a.displayName, a.language from PersonalToken t, Account a
                        where a.id = t.accountId and t.secretHash = :hash""", Object[].class)
                .setParameter("hash", secretHash)
                .getResultStream()
                .findFirst()
                .map(row -> new Found((PersonalToken) row[0], (String) row[1], (String) row[2]));
    }

    @Override
    public List<PersonalToken> all(Scope own) {
        return own.fold(
                List::of,
                account -> entities.createQuery(
                                "select t from PersonalToken t where t.accountId = :account"
                                        + " order by t.createdAt desc, t.id",
                                PersonalToken.class)
                        .setParameter("account", account)
                        .getResultList(),
                area -> List.of(),
                List::of);
    }

    @Override
    public void keep(PersonalToken token) {
        entities.persist(token);
    }

    @Override
    public void remove(PersonalToken token) {
        entities.remove(token);
    }

    @Override
    public void used(UUID id, LocalDate day) {
        entities.createQuery("update PersonalToken t set t.usedOn = :day where t.id = :id and t.usedOn <> :day")
                .setParameter("day", day.toString())
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public List<PersonalToken> unannounced(Instant before) {
        return entities.createQuery(
                        "select t from PersonalToken t where t.announced <> :yes and t.expiresAt < :before"
                                + " order by t.expiresAt, t.id",
                        PersonalToken.class)
                .setParameter("yes", true)
                .setParameter("before", before)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
