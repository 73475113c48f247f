package lms.web.privacy.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import lms.web.privacy.domain.Lead;
import lms.web.privacy.domain.PersonKeys;
import lms.web.privacy.domain.PersonalColumn;
import lms.web.privacy.domain.PersonalRow;
import lms.web.privacy.domain.PersonalTable;
import lms.web.privacy.usecase.PersonalRows;
import lms.web.privacy.usecase.PersonalTables;
import lms.web.shared.kernel.Classified.Form;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Scope;
import lms.web.shared.secret.Place;
import lms.web.shared.secret.Vault;

/** Rows of one person, found by what their entities say. */
@Component
public class JpaPersonalRows implements PersonalRows {

    private static final int BATCH = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager entities;
    private final PersonalTables tables;
    private final Vault vault;

    @Inject
    public JpaPersonalRows(EntityManager entities, PersonalTables tables, Vault vault) {
        this.entities = entities;
        this.tables = tables;
        this.vault = vault;
    }

    @Override
    public Optional<PersonKeys> keys(Scope.Own whose) {
        return entities.createQuery("select a.email, a.language from Account a where a.id = :account", Object[].class)
                .setParameter("account", whose.accountId())
                .getResultStream()
                .findFirst()
                .map(account -> new PersonKeys(
                        whose.accountId(), pseudonym(whose.accountId()), (String) account[0], (String) account[1]));
    }

    private Optional<UUID> pseudonym(UUID accountId) {
        return entities.createQuery("select p.id from AuditPerson p where p.accountId = :account", UUID.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public long count(PersonalTable table, PersonKeys person) {
        RowsOf rows = rowsOf(person);
        String picked = rows.condition(table, table.about(), "e");
        return rows.bind(entities.createQuery("select count(e) from " + name(table) + " e where " + picked, Long.class))
                .getSingleResult();
    }

    @Override
    public void read(
            PersonalTable table, List<PersonalColumn> columns, PersonKeys person, Consumer<PersonalRow> reader) {
        RowsOf rows = rowsOf(person);
        String picked = rows.condition(table, table.about(), "e");
        var query = rows.bind(entities.createQuery(
                "select e.id" + listed(columns) + " from " + name(table) + " e where e.id > :after and " + picked
                        + " order by e.id",
                Object[].class));
        UUID after = BEFORE_ALL;
        List<Object[]> batch;
        do {
            batch = query.setParameter("after", after).setMaxResults(BATCH).getResultList();
            for (Object[] cells : batch) {
                after = (UUID) cells[0];
                reader.accept(new PersonalRow(after, values(table, columns, cells)));
            }
        } while (batch.size() == BATCH);
    }

    /** The version comes along, so that there are always several and the answer is always an array. */
    private static String listed(List<PersonalColumn> columns) {
        var list = new StringBuilder(", e.version");
        columns.forEach(column -> list.append(", e.").append(column.attribute()));
        return list.toString();
    }

    private Map<String, Object> values(PersonalTable table, List<PersonalColumn> columns, Object[] cells) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            PersonalColumn column = columns.get(i);
            Object cell = cells[i + 2];
            boolean sealed = column.words().form() == Form.SEALED && !cell.equals("");
            values.put(
                    column.name(),
                    sealed ? vault.open(new Place(table.name(), column.name(), (UUID) cells[0]), (String) cell) : cell);
        }
        return values;
    }

    @Override
    public int delete(PersonalTable table, PersonKeys person) {
        return delete(table, table.about(), person);
    }

    @Override
    public int deleteDone(PersonalTable table, Lead doer, PersonKeys person) {
        return delete(table, List.of(doer), person);
    }

    private int delete(PersonalTable table, List<Lead> leads, PersonKeys person) {
        RowsOf rows = rowsOf(person);
        String picked = rows.condition(table, leads, "e");
        return rows.bind(entities.createQuery("delete from " + name(table) + " e where " + picked))
                .executeUpdate();
    }

    @Override
    public int detach(PersonalTable table, Lead doer, PersonKeys person, UUID instead) {
        RowsOf rows = rowsOf(person);
        String picked = rows.condition(table, List.of(doer), "e");
        return rows.bind(entities.createQuery("update " + name(table) + " e set e." + doer.attribute()
                        + " = :instead, e.version = e.version + 1 where " + picked))
                .setParameter("instead", instead)
                .executeUpdate();
    }

    private RowsOf rowsOf(PersonKeys person) {
        return new RowsOf(entities, vault, tables.all(), person);
    }

    private static String name(PersonalTable table) {
        return table.entity().getSimpleName();
    }
}
