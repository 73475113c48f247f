package lms.web.privacy.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lms.web.privacy.domain.DataExport;
import lms.web.privacy.usecase.ExportStore;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Scope;

/** The copies that people asked for. */
@Component
public class JpaExportStore implements ExportStore {

    private final EntityManager entities;

    @Inject
    public JpaExportStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<DataExport> of(Scope scope) {
        return own(scope, "").flatMap(query -> query.getResultStream().findFirst());
    }

    @Override
    public Optional<DataExport> linked(Scope scope, String tokenHash) {
        // Held, so that of two who use the link at once one finds nothing.
        return own(scope, " and e.tokenHash = :hash")
                .flatMap(query -> query.setParameter("hash", tokenHash)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultStream()
                        .findFirst());
    }

    private Optional<TypedQuery<DataExport>> own(Scope scope, String more) {
        return scope.<Optional<UUID>>fold(Optional::empty, Optional::of, area -> Optional.empty(), Optional::empty)
                .map(account -> entities.createQuery(
                                "select e from DataExport e where e.accountId = :account" + more, DataExport.class)
                        .setParameter("account", account));
    }

    @Override
    public Optional<DataExport> find(UUID id) {
        return Optional.ofNullable(entities.find(DataExport.class, id));
    }

    @Override
    public Optional<DataExport> due(Instant now) {
        return entities.createQuery(
                        "select e from DataExport e where e.state = :waiting and e.leasedUntil <= :now"
                                + " order by e.changedAt, e.id",
                        DataExport.class)
                .setParameter("waiting", DataExport.State.WAITING)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean lease(DataExport seen, Instant until) {
        return entities.createQuery("update DataExport e set e.leasedUntil = :until, e.version = e.version + 1"
                                + " where e.id = :id and e.state = :waiting and e.leasedUntil = :seen")
                        .setParameter("until", until)
                        .setParameter("id", seen.id())
                        .setParameter("waiting", DataExport.State.WAITING)
                        .setParameter("seen", seen.leasedUntil())
                        .executeUpdate()
                == 1;
    }

    @Override
    public Set<UUID> ids() {
        return entities.createQuery("select e.id from DataExport e", UUID.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    @Override
    public void keep(DataExport export) {
        entities.persist(export);
    }

    @Override
    public void remove(DataExport export) {
        entities.remove(export);
    }

    @Override
    public void removeReady(Instant before) {
        entities.createQuery("delete from DataExport e where e.state = :ready and e.changedAt < :before")
                .setParameter("ready", DataExport.State.READY)
                .setParameter("before", before)
                .executeUpdate();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
