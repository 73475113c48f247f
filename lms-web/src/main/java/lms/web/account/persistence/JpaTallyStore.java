package lms.web.account.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import lms.web.account.domain.Tally;
import lms.web.account.usecase.TallyStore;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.Overloaded;

/** One row for each account or network at which secrets were tried lately. */
@Component
public class JpaTallyStore implements TallyStore {

    /** A row that is tidied away between making and finding it is made again. */
    private static final int LOOKS = 3;
    /** A lock that could not be had in time, or that two waited for in a circle: H2, then PostgreSQL. */
    private static final Set<String> CROWDED = Set.of("HYT00", "40001", "40P01", "55P03");

    private final EntityManager entities;
    private final Ids ids;

    @Inject
    public JpaTallyStore(EntityManager entities, Ids ids) {
        this.entities = entities;
        this.ids = ids;
    }

    @Override
    public Tally locked(String mark, Instant now) {
        try {
            for (int look = 0; look < LOOKS; look++) {
                // Also where the row is there: nobody shall tell by the time it takes who was here lately.
                make(mark, now);
                Optional<Tally> found = find(mark);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        } catch (PersistenceException e) {
            if (!isCrowded(e)) {
                throw e;
            }
        }
        throw new Overloaded();
    }

    private Optional<Tally> find(String mark) {
        return entities.createQuery("select t from Tally t where t.mark = :mark", Tally.class)
                .setParameter("mark", mark)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Two may make the same row at the same moment: the second then makes none. */
    private void make(String mark, Instant now) {
        entities.createNativeQuery("insert into tally (id, mark, free_at, forgotten_at, version)"
                        + " values (?1, ?2, ?3, ?3, 1) on conflict do nothing")
                .setParameter(1, ids.next())
                .setParameter(2, mark)
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private static boolean isCrowded(PersistenceException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && CROWDED.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
