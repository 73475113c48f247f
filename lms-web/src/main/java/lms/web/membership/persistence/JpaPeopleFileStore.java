package lms.web.membership.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import lms.web.membership.domain.ColumnChoice;
import lms.web.membership.domain.FileStep;
import lms.web.membership.domain.PeopleFile;
import lms.web.membership.usecase.PeopleFileStore;
import lms.web.shared.kernel.Component;

/** Files of people. */
@Component
public class JpaPeopleFileStore implements PeopleFileStore {

    private final EntityManager entities;

    @Inject
    public JpaPeopleFileStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<PeopleFile> of(UUID accountId) {
        return entities.createQuery("select f from PeopleFile f where f.accountId = :account", PeopleFile.class)
                .setParameter("account", accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<PeopleFile> running() {
        return entities.createQuery(
                        "select f.accountId from PeopleFile f where f.step = :step order by f.uploadedAt, f.id",
                        UUID.class)
                .setParameter("step", FileStep.RUNNING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(this::of)
                .filter(file -> file.step() == FileStep.RUNNING);
    }

    @Override
    public void keep(PeopleFile file) {
        entities.persist(file);
    }

    @Override
    public void remove(PeopleFile file) {
        entities.remove(file);
        // A new file of the same person may follow, and inserts would come first.
        entities.flush();
    }

    @Override
    public void removeBefore(Instant time) {
        entities.createQuery("delete from PeopleFile f where f.uploadedAt < :time")
                .setParameter("time", time)
                .executeUpdate();
    }

    @Override
    public Optional<ColumnChoice> choice(UUID accountId) {
        return entities.createQuery("select c from ColumnChoice c where c.accountId = :account", ColumnChoice.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void keep(ColumnChoice choice) {
        entities.persist(choice);
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
