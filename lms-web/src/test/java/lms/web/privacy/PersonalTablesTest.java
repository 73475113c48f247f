package lms.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import lms.web.privacy.domain.Lead;
import lms.web.privacy.domain.PersonalColumn;
import lms.web.privacy.domain.PersonalTable;
import lms.web.privacy.persistence.JpaPersonalTables;
import lms.web.shared.kernel.About.Way;
import lms.web.shared.kernel.PrivacyClass;
import lms.web.testkit.Engine;
import lms.web.testkit.Storage;
import lms.web.testkit.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds what entities say of the ways to their people against the foreign keys that the database has. */
class PersonalTablesTest {

    private static final String PERSON = "account";

    /** Where nothing leads to a person, on purpose: only a {@code PersonalStore} finds the rows. */
    private static final String OF_A_STORE = "equality_sheet.";

    private final Storage storage = Storage.emptied(Engine.H2);
    private final List<PersonalTable> tables =
            storage.transaction(() -> new JpaPersonalTables(storage.entities()).all());

    @ParameterizedTest
    @EnumSource
    void every_foreign_key_that_leads_to_a_person_is_a_way_to_one(Engine engine) throws SQLException {
        assertThat(untold(engine.fresh())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void table_that_a_migration_hangs_on_people_is_found(Engine engine) throws SQLException {
        DataSource database = engine.fresh();
        execute(database, "create table shadow (id uuid primary key, whose uuid references account (id))");
        execute(database, "create table echo (id uuid primary key, course_of uuid references enrolment (id))");
        execute(database, "alter table cohort_place add column given_by uuid references account (id)");

        assertThat(untold(database)).containsExactly("cohort_place.given_by", "echo.course_of", "shadow.whose");
    }

    @Test
    void every_table_with_something_about_people_leads_to_whom_it_is_about() {
        assertThat(ClassifiedColumns.of(storage.factory()).entrySet())
                .filteredOn(column -> column.getValue().value().compareTo(PrivacyClass.ACCOUNT) >= 0)
                .filteredOn(column -> !column.getKey().startsWith(OF_A_STORE))
                .allSatisfy(column -> assertThat(tables)
                        .as("a way (@About) from %s to its person", column.getKey())
                        .anyMatch(table -> column.getKey().startsWith(table.name() + ".")
                                && !table.about().isEmpty()));
    }

    @Test
    void a_table_comes_after_those_on_whose_rows_its_own_hang() {
        List<String> names = tables.stream().map(PersonalTable::name).toList();

        assertThat(names).startsWith(PERSON).containsSubsequence("enrolment", "quiz_attempt", "quiz_response");
        assertThat(names).containsSubsequence("enrolment", "lesson_completion");
    }

    @Test
    void who_did_something_to_a_row_is_not_whom_it_is_about() {
        PersonalTable invitations = table("cohort_invitation");

        assertThat(invitations.about()).extracting(Lead::column).containsExactly("email");
        assertThat(invitations.doers()).extracting(Lead::column).containsExactly("invited_by");
    }

    @Test
    void an_export_holds_no_way_to_somebody_else() {
        assertThat(tables).allSatisfy(table -> {
            List<String> others = table.doers().stream()
                    .filter(lead -> lead.way() == Way.DOER)
                    .map(Lead::column)
                    .toList();
            assertThat(table.exported()).extracting(PersonalColumn::name).noneMatch(others::contains);
        });
    }

    /** Foreign keys to rows about people that no entity tells of. */
    private Set<String> untold(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            Map<String, String> keys = new Tables(connection).foreignKeys();
            Set<String> about = tables.stream().map(PersonalTable::name).collect(Collectors.toSet());
            Set<String> left = new TreeSet<>();
            keys.forEach((column, target) -> {
                if (about.contains(target) && !told(target).contains(column)) {
                    left.add(column);
                }
            });
            return left;
        }
    }

    /** The columns of which entities say that they lead to that table. */
    private Set<String> told(String target) {
        return tables.stream()
                .flatMap(table -> table.leads().stream()
                        .filter(lead -> leadsTo(target, lead))
                        .map(lead -> table.name() + "." + lead.column()))
                .collect(Collectors.toSet());
    }

    private boolean leadsTo(String target, Lead lead) {
        return target.equals(PERSON)
                ? lead.way() == Way.SUBJECT || lead.way() == Way.DOER
                : lead.way() == Way.PARENT && lead.parent() == table(target).entity();
    }

    private PersonalTable table(String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void execute(DataSource database, String statement) throws SQLException {
        try (var connection = database.getConnection();
                var open = connection.createStatement()) {
            open.execute(statement);
        }
    }
}
