package lms.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import lms.web.privacy.domain.PersonKeys;
import lms.web.privacy.domain.PersonalRow;
import lms.web.privacy.domain.PersonalTable;
import lms.web.privacy.persistence.JpaPersonalRows;
import lms.web.privacy.persistence.JpaPersonalTables;
import lms.web.shared.kernel.Classified.Form;
import lms.web.shared.kernel.Scope;
import lms.web.testkit.Engine;
import lms.web.testkit.Population;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class PersonalRowsTest {

    private static final int ZOE = 3;

    private final School school;
    private final Population population;
    private final JpaPersonalRows rows;
    private final List<PersonalTable> tables;
    private final PersonKeys zoe;

    PersonalRowsTest(Engine engine) {
        school = new School(engine);
        population = Population.of(school, 6);
        var all = new JpaPersonalTables(school.storage.entities());
        rows = new JpaPersonalRows(school.storage.entities(), all, school.vault);
        tables = school.storage.transaction(all::all);
        zoe = school.storage
                .transaction(() -> rows.keys(new Scope.Own(population.account(ZOE))))
                .orElseThrow();
    }

    @Test
    void every_table_gives_the_rows_about_the_person_and_no_other() {
        assertThat(tables).allSatisfy(table -> assertThat(read(table)).hasSize(1));
        String everything =
                tables.stream().flatMap(table -> read(table).stream()).toList().toString();

        assertThat(everything)
                .contains(population.about(ZOE).stream()
                        .filter(planted -> planted.words().form() != Form.HASHED)
                        .map(Population.Planted::text)
                        .toList())
                .doesNotContain(population.mark(ZOE + 1), population.mark(ZOE - 1));
    }

    @Test
    void what_is_deleted_about_a_person_is_gone_and_everything_else_stays() {
        List<PersonalTable> childrenFirst =
                new ArrayList<>(tables.stream().filter(PersonalTable::rowsGo).toList());
        Collections.reverse(childrenFirst);
        school.storage.inTransaction(() -> childrenFirst.forEach(table -> {
            table.doers().forEach(doer -> rows.deleteDone(table, doer, zoe));
            rows.delete(table, zoe);
        }));

        assertThat(school.storage.transaction(() -> rows.keys(new Scope.Own(zoe.accountId()))))
                .isEmpty();
        assertThat(childrenFirst).allSatisfy(table -> assertThat(read(table)).isEmpty());
        assertThat(school.storage.rows("account")).isEqualTo(5);
        assertThat(school.storage.rows("quiz_response")).isEqualTo(5);
        assertThat(school.storage.rows("record_request"))
                .as("about her, and asked by her")
                .isEqualTo(4);
    }

    @Test
    void who_did_something_can_be_taken_out_of_a_row_that_stays() {
        PersonalTable invitations = table("cohort_invitation");
        UUID other = population.account(0);

        int changed = school.storage.transaction(
                () -> rows.detach(invitations, invitations.doers().get(0), zoe, other));

        assertThat(changed).isEqualTo(1);
        assertThat(school.storage.rows("cohort_invitation")).isEqualTo(6);
        assertThat(school.storage.rows("cohort_invitation where invited_by = '" + zoe.accountId() + "'"))
                .isZero();
    }

    private List<PersonalRow> read(PersonalTable table) {
        List<PersonalRow> found = new ArrayList<>();
        school.storage.inTransaction(() -> rows.read(table, table.columns(), zoe, found::add));
        return found;
    }

    private PersonalTable table(String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
