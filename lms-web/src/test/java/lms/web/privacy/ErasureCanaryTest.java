package lms.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.web.account.domain.Tally;
import lms.web.privacy.usecase.RightsOffice;
import lms.web.shared.kernel.Classified.Form;
import lms.web.shared.persistence.ClassifiedColumn;
import lms.web.shared.secret.Place;
import lms.web.testkit.Engine;
import lms.web.testkit.Population;
import lms.web.testkit.School;
import lms.web.testkit.Tables;
import org.eclipse.persistence.sessions.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Of a hundred people about whom every table says something, one is erased: nothing says anything about them any more. */
@ParameterizedClass
@EnumSource(Engine.class)
class ErasureCanaryTest {

    private static final int PEOPLE = 100;
    private static final int GONE = 42;
    private static final String TOMBSTONE = "erased_account";
    /** What somebody begins with others goes with them as long as nobody has answered. */
    private static final Set<String> UNANSWERED = Set.of("cohort_invitation", "invitation", "role_proposal");

    private final School school;

    @TempDir
    Path directory;

    ErasureCanaryTest(Engine engine) {
        this.school = new School(engine);
    }

    @Test
    void ofWhoWasErased_nothingIsLeft_andOfNobodyElseIsAnythingGone() throws SQLException {
        var population = Population.of(school, PEOPLE);
        var office = new RightsOffice(school, directory);
        Map<String, String> before = dump();
        assertThat(about(before, population.mark(GONE))).isNotEmpty();

        office.erase(population.account(GONE));

        Map<String, String> after = dump();
        traces(population).forEach(trace -> assertThat(about(after, trace)).isEmpty());
        assertThat(about(after, population.account(GONE).toString()))
                .allMatch(row -> row.startsWith(TOMBSTONE))
                .hasSize(1);
        assertThat(missing(before, after, population)).isEmpty();
        assertThat(missingAbout(GONE - 1, before, after, population)).isEqualTo(UNANSWERED);
        assertThat(dangling()).isEmpty();
    }

    @Test
    void erasingTwice_changesNothing() throws SQLException, IOException {
        var population = Population.of(school, 3);
        var office = new RightsOffice(school, directory);
        office.erase(population.account(1));
        Map<String, String> once = dump();
        String ledger = Files.readString(directory.resolve("erasures"));

        office.erase(population.account(1));

        assertThat(dump()).isEqualTo(once);
        assertThat(directory.resolve("erasures")).hasContent(ledger);
    }

    /** Rows about others that are gone, but for what the erased person had begun and nobody answered. */
    private List<String> missing(Map<String, String> before, Map<String, String> after, Population population) {
        return before.entrySet().stream()
                .filter(row -> !after.containsKey(row.getKey()))
                .filter(row -> !row.getValue().contains(population.account(GONE).toString())
                        && traces(population).noneMatch(row.getValue()::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Tables from which rows are gone about the neighbour, to whom the erased person did everything. */
    private static Set<String> missingAbout(
            int neighbour, Map<String, String> before, Map<String, String> after, Population population) {
        return Stream.of(
                        population.mark(neighbour),
                        population.account(neighbour).toString())
                .flatMap(trace -> about(before, trace).stream())
                .filter(row -> !after.containsKey(row))
                .map(row -> row.split(" ", 2)[0])
                .collect(Collectors.toSet());
    }

    /** Texts about the person, and the marks of their address. */
    private Stream<String> traces(Population population) {
        return Stream.of(
                population.mark(GONE),
                school.vault.mark(Tally.OF_ACCOUNT, population.address(GONE)),
                school.vault.mark(Tally.OF_MAIL, population.address(GONE)));
    }

    private static List<String> about(Map<String, String> dump, String text) {
        return dump.entrySet().stream()
                .filter(row -> row.getValue().contains(text))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every row with all of its columns, what is sealed opened, by table and id. */
    private Map<String, String> dump() {
        return school.storage.transaction(() -> {
            Map<String, String> rows = new TreeMap<>();
            List<ClassifiedColumn> columns =
                    ClassifiedColumn.all(school.storage.entities().unwrap(Session.class));
            for (ClassifiedColumn column : columns) {
                String key = key(column.table(), columns);
                for (Object found : school.storage
                        .entities()
                        .createNativeQuery("select cast(" + key + " as varchar), cast(" + column.name()
                                + " as varchar) from " + column.table())
                        .getResultList()) {
                    Object[] cells = (Object[]) found;
                    String place = column.table() + " " + cells[0];
                    rows.merge(place, column.name() + "=" + cell(column, cells), (one, more) -> one + "\n" + more);
                }
            }
            return rows;
        });
    }

    private static String key(String table, List<ClassifiedColumn> columns) {
        return columns.stream()
                .filter(column -> column.table().equals(table) && column.field().isAnnotationPresent(Id.class))
                .map(ClassifiedColumn::name)
                .findFirst()
                .orElseThrow();
    }

    private String cell(ClassifiedColumn column, Object[] cells) {
        String text = String.valueOf(cells[1]);
        return column.words().form() == Form.SEALED && !text.isEmpty()
                ? school.vault.open(new Place(column.table(), column.name(), UUID.fromString((String) cells[0])), text)
                : text;
    }

    private List<String> dangling() throws SQLException {
        try (Connection connection = school.storage.connection()) {
            List<String> dangling = new ArrayList<>();
            for (var key : new Tables(connection).foreignKeys().entrySet()) {
                String[] place = key.getKey().split("\\.", 2);
                String count = "select count(*) from " + place[0] + " where " + place[1] + " not in (select id from "
                        + key.getValue() + ")";
                try (var statement = connection.createStatement();
                        var found = statement.executeQuery(count)) {
                    found.next();
                    if (found.getInt(1) > 0) {
                        dangling.add(key.getKey());
                    }
                }
            }
            return dangling;
        }
    }
}
