package lms.web.equality.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lms.web.equality.domain.Figures;
import lms.web.equality.domain.Quarter;
import lms.web.equality.domain.Snapshot;
import lms.web.equality.domain.StoredFigure;
import lms.web.equality.usecase.SnapshotStore;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Ids;

/** Snapshots with their figures. */
@Component
public class JpaSnapshots implements SnapshotStore {

    private final EntityManager entities;
    private final Ids ids;

    @Inject
    public JpaSnapshots(EntityManager entities, Ids ids) {
        this.entities = entities;
        this.ids = ids;
    }

    @Override
    public boolean has(Quarter quarter) {
        return !entities.createQuery("select s.id from Snapshot s where s.quarter = :quarter", UUID.class)
                .setParameter("quarter", quarter.text())
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<Snapshot> published() {
        return entities.createQuery("select s from Snapshot s where s.people > 0 order by s.until desc", Snapshot.class)
                .getResultList();
    }

    @Override
    public List<Figures> tables(UUID snapshotId) {
        Map<List<String>, List<Figures.Cell>> cells = new LinkedHashMap<>();
        entities.createQuery(
                        "select f from StoredFigure f where f.snapshotId = :snapshot order by f.place",
                        StoredFigure.class)
                .setParameter("snapshot", snapshotId)
                .getResultStream()
                .forEach(figure -> cells.computeIfAbsent(
                                List.of(figure.question(), figure.by()), table -> new ArrayList<>())
                        .add(figure.cell()));
        return cells.entrySet().stream()
                .map(table -> new Figures(table.getKey().get(0), table.getKey().get(1), table.getValue()))
                .toList();
    }

    @Override
    public void keep(Snapshot snapshot, List<Figures> tables) {
        entities.persist(snapshot);
        entities.flush();
        int place = 0;
        for (Figures table : tables) {
            for (Figures.Cell cell : table.cells()) {
                entities.persist(new StoredFigure(ids.next(), snapshot.id(), place++, table, cell));
            }
        }
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
