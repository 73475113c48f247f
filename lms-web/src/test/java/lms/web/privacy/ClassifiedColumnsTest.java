package lms.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.sql.DataSource;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Classified.Form;
import lms.web.shared.kernel.PrivacyClass;
import lms.web.testkit.Engine;
import lms.web.testkit.Storage;
import lms.web.testkit.Tables;
import org.junit.jupiter.api.Test;

/**
 * Holds the database that the migrations make against what the entities say of it. A column nobody classified, one about
 * a person without purpose and end, or a new one about a person fails the build.
 */
class ClassifiedColumnsTest {

    private static final String FROZEN = "columns-about-people.txt";
    private static final Set<String> TECHNICAL = Set.of("id", "version");

    private final Map<String, Classified> classified =
            ClassifiedColumns.of(Storage.emptied(Engine.H2).factory());

    @Test
    void every_column_is_classified() throws SQLException {
        assertThat(unclassified(Engine.H2.fresh())).isEmpty();
    }

    @Test
    void column_that_a_migration_adds_alone_is_found() throws SQLException {
        DataSource database = Engine.H2.fresh();
        execute(database, "alter table account add column birth_date date");
        execute(database, "create table shadow (id uuid primary key)");

        assertThat(unclassified(database)).containsExactly("account.birth_date", "shadow.id");
    }

    @Test
    void every_classified_column_exists() throws SQLException {
        assertThat(columns(Engine.H2.fresh())).containsAll(classified.keySet());
    }

    @Test
    void column_about_a_person_has_purpose_and_end() {
        assertThat(classified.entrySet())
                .filteredOn(column -> isAboutPeople(column.getValue()))
                .isNotEmpty()
                .allSatisfy(column -> {
                    assertThat(column.getValue().purpose())
                            .as("purpose of %s", column.getKey())
                            .isNotBlank();
                    assertThat(column.getValue().keep())
                            .as("keeping of %s", column.getKey())
                            .isNotEqualTo(Classified.Keep.CONTENT);
                    assertThat(column.getValue().erase())
                            .as("erasure of %s", column.getKey())
                            .isNotEqualTo(Classified.Erase.KEEP);
                });
    }

    @Test
    void row_that_leads_to_a_person_holds_nothing_harmless() throws SQLException {
        Set<String> about = tablesAboutPeople(Engine.H2.fresh());

        assertThat(about).contains("account", "sign_in", "enrolment", "quiz_response");
        assertThat(classified.entrySet())
                .filteredOn(column -> about.contains(table(column.getKey())) && !isTechnical(column.getKey()))
                .allSatisfy(column -> assertThat(isAboutPeople(column.getValue()))
                        .as("%s belongs to a person", column.getKey())
                        .isTrue());
    }

    @Test
    void secret_is_never_exported() {
        assertThat(classified.entrySet())
                .filteredOn(column -> column.getValue().value() == PrivacyClass.SECRET)
                .isNotEmpty()
                .noneMatch(column -> column.getValue().export());
    }

    @Test
    void what_is_sensitive_or_secret_never_stands_there_in_plain_words() {
        assertThat(classified.entrySet())
                .filteredOn(column -> column.getValue().value().compareTo(PrivacyClass.SENSITIVE) >= 0)
                .isNotEmpty()
                .allSatisfy(column -> assertThat(column.getValue().form())
                        .as("%s is kept sealed (Vault) or as a hash, and says which: form = Form.…", column.getKey())
                        .isNotEqualTo(Form.PLAIN));
    }

    @Test
    void no_column_about_people_is_added_or_reclassified_by_accident() {
        List<String> lines = classified.entrySet().stream()
                .filter(column -> isAboutPeople(column.getValue()))
                .map(column -> column.getKey() + " " + words(column.getValue()))
                .toList();

        assertThat(lines)
                .as(
                        "A column about people is a decision: what is it for, who sees it, when does it go? Once that is"
                                + " answered, write it into %s",
                        FROZEN)
                .containsExactlyElementsOf(frozen());
    }

    private static String words(Classified column) {
        return column.value() + (column.form() == Form.PLAIN ? "" : " " + column.form());
    }

    private Set<String> unclassified(DataSource database) throws SQLException {
        Set<String> left = new TreeSet<>(columns(database));
        left.removeAll(classified.keySet());
        return left;
    }

    private static Set<String> columns(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return new Tables(connection).columns();
        }
    }

    private static Set<String> tablesAboutPeople(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return new Tables(connection).leadingTo("account");
        }
    }

    private static boolean isAboutPeople(Classified words) {
        return words.value().compareTo(PrivacyClass.ACCOUNT) >= 0;
    }

    private static boolean isTechnical(String column) {
        return TECHNICAL.contains(column.substring(column.indexOf('.') + 1));
    }

    private static String table(String column) {
        return column.substring(0, column.indexOf('.'));
    }

    private static void execute(DataSource database, String statement) throws SQLException {
        try (var connection = database.getConnection();
                var open = connection.createStatement()) {
            open.execute(statement);
        }
    }

    private static List<String> frozen() {
        try (var stream = ClassifiedColumnsTest.class.getResourceAsStream(FROZEN)) {
            String text = new String(java.util.Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(Predicate.not(line -> line.isBlank() || line.startsWith("#")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
