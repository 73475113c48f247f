package lms.web.privacy.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import lms.web.privacy.domain.Lead;
import lms.web.privacy.domain.PersonKeys;
import lms.web.privacy.domain.PersonalTable;
import lms.web.shared.secret.Place;
import lms.web.shared.secret.Vault;

/**
 * The condition that picks a person's rows of a table, in JPQL. Names in it come from the entities, and what comes from
 * people is bound.
 */
final class RowsOf {

    private static final String NONE = "1 = 0";

    private final EntityManager entities;
    private final Vault vault;
    private final Map<Class<?>, PersonalTable> tables;
    private final PersonKeys person;
    private final Map<String, Object> bound = new HashMap<>();

    RowsOf(EntityManager entities, Vault vault, List<PersonalTable> tables, PersonKeys person) {
        this.entities = entities;
        this.vault = vault;
        this.tables = tables.stream().collect(Collectors.toMap(PersonalTable::entity, table -> table));
        this.person = person;
    }

    /** The condition for rows of the table that any of the leads finds; {@code row} is the row's name in it. */
    String condition(PersonalTable table, List<Lead> leads, String row) {
        return leads.stream()
                .map(lead -> condition(table, lead, row))
                .collect(Collectors.joining(" or ", "(", leads.isEmpty() ? NONE + ")" : ")"));
    }

    /** Binds what the conditions name. */
    <Q extends Query> Q bind(Q query) {
        bound.forEach(query::setParameter);
        return query;
    }

    private String condition(PersonalTable table, Lead lead, String row) {
        String column = row + "." + lead.attribute();
        return switch (lead.way()) {
            case SELF, SUBJECT, DOER -> column + " = " + bound("account", person.accountId());
            case PARENT -> column + " in " + parents(lead, row + "p");
            case SUBJECT_PSEUDONYM, DOER_PSEUDONYM ->
                person.pseudonym()
                        .map(pseudonym -> column + " = " + bound("pseudonym", pseudonym))
                        .orElse(NONE);
            case ADDRESS ->
                lead.sealed() ? sealed(table, lead, row) : column + " = " + bound("address", person.address());
            case ADDRESS_MARK ->
                column + " in "
                        + bound(
                                "marks" + table.name(),
                                lead.purposes().stream()
                                        .map(purpose -> vault.mark(purpose, person.address()))
                                        .toList());
            case PERSONAL_STORE -> NONE;
            case TEXT_WITH_ID -> column + " like " + bound("ending", "%" + person.accountId());
        };
    }

    private String parents(Lead lead, String row) {
        PersonalTable parent =
                Objects.requireNonNull(tables.get(lead.parent()), () -> lead.parent() + " leads to nobody");
        return "(select " + row + ".id from " + parent.entity().getSimpleName() + " " + row + " where "
                + condition(parent, parent.about(), row) + ")";
    }

    /** Sealed addresses cannot be searched for: each is opened. Such tables hold what is under way, and are small. */
    private String sealed(PersonalTable table, Lead lead, String row) {
        List<UUID> found = entities.createQuery(
                        "select e.id, e." + lead.attribute() + " from "
                                + table.entity().getSimpleName() + " e where e." + lead.attribute() + " <> ''",
                        Object[].class)
                .getResultStream()
                .filter(cells -> person.address().equals(open(table, lead, (UUID) cells[0], (String) cells[1])))
                .map(cells -> (UUID) cells[0])
                .toList();
        return found.isEmpty() ? NONE : row + ".id in " + bound("found" + table.name(), found);
    }

    private String open(PersonalTable table, Lead lead, UUID id, String text) {
        return vault.open(new Place(table.name(), lead.column(), id), text);
    }

    private String bound(String name, Object value) {
        bound.put(name, value);
        return ":" + name;
    }
}
