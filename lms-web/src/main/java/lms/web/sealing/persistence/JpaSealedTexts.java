package lms.web.sealing.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.sealing.domain.KeyWitness;
import lms.web.sealing.usecase.SealedTexts;
import lms.web.shared.kernel.Classified.Form;
import lms.web.shared.kernel.Component;
import lms.web.shared.persistence.ClassifiedColumn;
import lms.web.shared.secret.Place;
import org.eclipse.persistence.sessions.Session;

/** Sealed texts, read past their entities. Names of tables and columns come from the entities, never from people. */
@Component
public class JpaSealedTexts implements SealedTexts {

    private final EntityManager entities;

    @Inject
    public JpaSealedTexts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Column> columns() {
        return ClassifiedColumn.all(entities.unwrap(Session.class)).stream()
                .filter(column -> column.words().form() == Form.SEALED)
                .map(column -> new Column(column.table(), column.name()))
                .sorted(Comparator.comparing((Column column) -> column.table().equals(KeyWitness.TABLE))
                        .thenComparing(Column::table)
                        .thenComparing(Column::name))
                .toList();
    }

    @Override
    public List<Text> without(String begin, Column column, UUID after, int most) {
        String unlike = begin.isEmpty() ? "" : " and " + column.name() + " not like ?2";
        Query query = entities.createNativeQuery("select id, " + column.name() + " from " + column.table()
                        + " where id > cast(?1 as uuid) and " + column.name() + " <> ''" + unlike + " order by id")
                .setParameter(1, after.toString())
                .setMaxResults(most);
        if (!begin.isEmpty()) {
            query.setParameter(2, begin + "%");
        }
        List<Text> texts = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] cells = (Object[]) row;
            texts.add(new Text(column.in(UUID.fromString(String.valueOf(cells[0]))), String.valueOf(cells[1])));
        }
        return texts;
    }

    @Override
    public boolean replace(Text seen, String by) {
        Place place = seen.place();
        return entities.createNativeQuery("update " + place.table() + " set " + place.column() + " = ?1"
                                + " where id = cast(?2 as uuid) and " + place.column() + " = ?3")
                        .setParameter(1, by)
                        .setParameter(2, place.row().toString())
                        .setParameter(3, seen.text())
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<KeyWitness> witness() {
        return Optional.ofNullable(entities.find(KeyWitness.class, KeyWitness.ONLY));
    }

    @Override
    public void keep(KeyWitness witness) {
        entities.persist(witness);
        entities.flush();
    }
}
