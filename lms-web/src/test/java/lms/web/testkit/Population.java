package lms.web.testkit;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import lms.web.audit.domain.Deed;
import lms.web.privacy.domain.Lead;
import lms.web.privacy.domain.PersonalTable;
import lms.web.privacy.persistence.JpaPersonalTables;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Classified.Form;
import lms.web.shared.persistence.ClassifiedColumn;
import lms.web.shared.secret.Place;
import org.eclipse.persistence.sessions.Session;

/**
 * People about whom every table holds a row, with a text in every column of texts that stands nowhere else. Tables and
 * columns are those that the entities tell of, so that a new one is filled without a word here. Who did something to a
 * person's rows is always the next person.
 */
public final class Population {

    private static final Instant SINCE = Instant.parse("2026-03-01T08:00:00Z");
    private static final String PEOPLE = "account";
    /** Whose the rows are that are about nobody. */
    private static final int EVERYBODY = -1;

    private final School school;
    private final int size;
    private final Map<String, List<ClassifiedColumn>> columns = new HashMap<>();
    private final Map<String, String> foreignKeys;
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<Integer, List<Planted>> planted = new HashMap<>();

    private Population(School school, int size, Map<String, String> foreignKeys) {
        this.school = school;
        this.size = size;
        this.foreignKeys = foreignKeys;
    }

    /** Lets so many people move in, numbered from 0. */
    public static Population of(School school, int size) {
        try (Connection connection = school.storage.connection()) {
            var population = new Population(school, size, new Tables(connection).foreignKeys());
            connection.setAutoCommit(false);
            population.settle(connection);
            connection.commit();
            population.noteDeeds();
            return population;
        } catch (SQLException e) {
            throw new IllegalStateException("Nobody moves in", e);
        }
    }

    /** Their account. */
    public UUID account(int who) {
        return id(PEOPLE, who);
    }

    /** Their address. */
    public String address(int who) {
        return text(PEOPLE, "email", who) + "@example.org";
    }

    /** What was planted about them, and about nobody else. */
    public List<Planted> about(int who) {
        return List.copyOf(planted.get(who));
    }

    /** What they are called. All hold an office, so that whom they looked at may know it. */
    public String name(int who) {
        return text(PEOPLE, "display_name", who);
    }

    /** What the trail tells of them, and of nobody else. */
    public String detail(int who) {
        return text("audit_entry", "detail", who);
    }

    /** By this end every text about them is known, and no text about anybody else. */
    public String mark(int who) {
        return String.format("-%03d-", who);
    }

    private void settle(Connection connection) throws SQLException {
        for (ClassifiedColumn column : school.storage.transaction(
                () -> ClassifiedColumn.all(school.storage.entities().unwrap(Session.class)))) {
            columns.computeIfAbsent(column.table(), table -> new ArrayList<>()).add(column);
        }
        for (PersonalTable table : tables()) {
            if (!table.name().startsWith("audit_")) {
                fill(connection, table);
            }
        }
    }

    private List<PersonalTable> tables() {
        return school.storage.transaction(() -> new JpaPersonalTables(school.storage.entities()).all());
    }

    private void fill(Connection connection, PersonalTable table) throws SQLException {
        List<ClassifiedColumn> of = columns(table.name());
        for (ClassifiedColumn column : of) {
            share(connection, column);
        }
        try (PreparedStatement insert = insert(connection, table.name())) {
            for (int who = 0; who < size; who++) {
                for (int i = 0; i < of.size(); i++) {
                    insert.setObject(i + 1, cell(table, of.get(i), who));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private Object cell(PersonalTable table, ClassifiedColumn column, int who) {
        Optional<Lead> lead = table.leads().stream()
                .filter(each -> each.column().equals(column.name()))
                .findFirst();
        Object plain = lead.isPresent() ? led(lead.get(), who) : value(column, who);
        if (!(plain instanceof String text)) {
            return plain;
        }
        if (lead.isEmpty() && column.field().getType() == String.class) {
            planted.computeIfAbsent(who, each -> new ArrayList<>())
                    .add(new Planted(column.table(), column.name(), text, column.words()));
        }
        return column.words().form() == Form.SEALED
                ? school.vault.seal(new Place(table.name(), column.name(), id(table.name(), who)), text)
                : text;
    }

    private Object led(Lead lead, int who) {
        return switch (lead.way()) {
            case SELF, SUBJECT -> account(who);
            case DOER -> account((who + 1) % size);
            case PARENT -> id(tableOf(lead.parent()), who);
            case ADDRESS -> address(who);
            case ADDRESS_MARK -> school.vault.mark(lead.purposes().get(0), address(who));
            case TEXT_WITH_ID -> "FOR " + account(who);
            case SUBJECT_PSEUDONYM, DOER_PSEUDONYM -> throw new IllegalStateException("The trail is noted, not filled");
            case PERSONAL_STORE -> throw new IllegalStateException("Nothing leads to what lies in a store of its own");
        };
    }

    private Object value(ClassifiedColumn column, int who) {
        String place = column.table() + "." + column.name();
        Class<?> type = column.field().getType();
        if (column.name().equals("id")) {
            return id(column.table(), who);
        } else if (column.name().equals("version")) {
            return 1L;
        } else if (place.equals("account.email")) {
            return address(who);
        } else if (foreignKeys.containsKey(place)) {
            return id(foreignKeys.get(place), EVERYBODY);
        } else if (type == String.class) {
            return text(column.table(), column.name(), who);
        }
        return filler(type, place, who);
    }

    private Object filler(Class<?> type, String place, int who) {
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        } else if (type == Instant.class) {
            return SINCE.plusSeconds(who).atOffset(ZoneOffset.UTC);
        } else if (type == LocalDate.class) {
            return LocalDate.ofInstant(SINCE, ZoneOffset.UTC);
        } else if (type == boolean.class) {
            return false;
        } else if (type == byte[].class) {
            return place.getBytes(StandardCharsets.UTF_8);
        } else if (type == UUID.class) {
            return school.ids.next();
        }
        return who;
    }

    /** The row that all share of a table about nobody to which the column leads. */
    private void share(Connection connection, ClassifiedColumn column) throws SQLException {
        String target = foreignKeys.getOrDefault(column.table() + "." + column.name(), PEOPLE);
        boolean about = tables().stream().anyMatch(table -> table.name().equals(target));
        if (about || ids.containsKey(target + EVERYBODY)) {
            return;
        }
        List<ClassifiedColumn> of = columns(target);
        for (ClassifiedColumn each : of) {
            share(connection, each);
        }
        try (PreparedStatement insert = insert(connection, target)) {
            for (int i = 0; i < of.size(); i++) {
                insert.setObject(i + 1, value(of.get(i), EVERYBODY));
            }
            insert.executeUpdate();
        }
    }

    private PreparedStatement insert(Connection connection, String table) throws SQLException {
        List<String> names = columns(table).stream().map(ClassifiedColumn::name).toList();
        return connection.prepareStatement("insert into " + table + " (" + String.join(", ", names) + ") values ("
                + String.join(", ", names.stream().map(name -> "?").toList()) + ")");
    }

    /** Each person was looked at by the next one, which the trail tells. */
    private void noteDeeds() {
        IntStream.range(0, size).forEach(who -> {
            var reader = new Actor.Person(account((who + 1) % size), account(who), "", "en", Set.of());
            school.storage.inTransaction(
                    () -> school.audit.noteAbout(reader, Deed.GLASS_ASKED, account(who), detail(who)));
        });
    }

    private List<ClassifiedColumn> columns(String table) {
        return Objects.requireNonNull(columns.get(table), table);
    }

    private String tableOf(Class<?> entity) {
        return columns.values().stream()
                .filter(of -> of.get(0).entity() == entity)
                .map(of -> of.get(0).table())
                .findFirst()
                .orElseThrow();
    }

    private UUID id(String table, int who) {
        return ids.computeIfAbsent(table + who, each -> school.ids.next());
    }

    private String text(String table, String column, int who) {
        return "kanari-" + table + "-" + column + mark(who);
    }

    /**
     * A text that stands in one row about one person.
     *
     * @param table in lower case
     * @param column in lower case
     * @param text as it was before it was sealed
     * @param words what is said of the column
     */
    public record Planted(String table, String column, String text, Classified words) {}
}
