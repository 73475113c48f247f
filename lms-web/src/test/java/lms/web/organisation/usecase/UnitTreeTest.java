package lms.web.organisation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import lms.web.organisation.domain.UnitKind;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tree grows below what is there, keeps its paths, and loses only what nobody needs. */
@ParameterizedClass
@EnumSource(Engine.class)
class UnitTreeTest {

    private final School school;
    private final UnitTree tree;
    private final Actor.Person ada;
    private long cohorts;

    UnitTreeTest(Engine engine) {
        this.school = new School(engine);
        this.tree = new UnitTree(school.unitStore, school.unitRoles, school.audit, school.unitUses, school.ids);
        school.unitUses.tell(uses -> uses.add(UnitUse.Kind.COHORTS, cohorts));
        school.enter("ada@example.org", Role.ADMINISTRATOR);
        this.ada = school.recognise(school.signIn("ada@example.org"));
    }

    @Test
    void first_unit_is_the_organisation() {
        add("The Organising School", "", "");

        assertThat(units())
                .extracting(UnitView::path, UnitView::kind, UnitView::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/", UnitKind.ORGANISATION, "The Organising School"));
    }

    @Test
    void unit_is_added_below_another_under_a_path_made_from_its_name() {
        organisation();
        add("Cymru / Wales", "NATION", "/");
        add("Caerdydd Ŵyl", "GROUP", "/cymru-wales/");
        add("Caerdydd wyl!", "GROUP", "/cymru-wales/");
        add("日本", "SECTION", "/");

        assertThat(units())
                .extracting(UnitView::path)
                .containsExactly(
                        "/", "/cymru-wales/", "/cymru-wales/caerdydd-wyl-2/", "/cymru-wales/caerdydd-wyl/", "/unit/");
    }

    @Test
    void name_kind_and_place_are_asked_for_all_at_once() {
        organisation();

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> add(" ", "ORGANISATION", "/mars/"))
                .satisfies(rejected -> assertThat(rejected.faults())
                        .extracting(Rejected.Fault::field)
                        .containsExactly("name", "kind", "above"));
    }

    @ParameterizedTest
    @CsvSource({
        "NATION, /wales/",
        "REGION, /",
        "REGION, /wales/cardiff/",
        "GROUP, /",
        "GROUP, /wales/cardiff/",
        "GROUP, /climate/",
        "SECTION, /wales/cardiff/",
        "SECTION, /climate/"
    })
    void unit_stands_only_below_units_of_a_kind_that_fits(String kind, String above) {
        organisation();
        add("Wales", "NATION", "/");
        add("Cardiff", "GROUP", "/wales/");
        add("Climate", "SECTION", "/");

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> add("Somewhere", kind, above))
                .satisfies(rejected -> assertThat(rejected.faults())
                        .containsExactly(
                                Rejected.Fault.of("above", "error.unit.fit." + kind.toLowerCase(Locale.ROOT))));
    }

    @Test
    void units_beside_each_other_have_different_names() {
        organisation();
        add("Wales", "NATION", "/");
        add("England", "NATION", "/");
        add("Newport", "GROUP", "/wales/");
        add("Newport", "GROUP", "/england/");

        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> add("newport", "GROUP", "/wales/"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> school.storage.inTransaction(() -> tree.rename(at("/england/"), "WALES", ada)));
        school.storage.inTransaction(() -> tree.rename(at("/england/"), "ENGLAND", ada));
    }

    @Test
    void renamed_unit_keeps_its_path() {
        organisation();
        add("Wales", "NATION", "/");

        school.storage.inTransaction(() -> tree.rename(at("/wales/"), "Cymru", ada));

        assertThat(units())
                .extracting(UnitView::path, UnitView::name)
                .contains(org.assertj.core.groups.Tuple.tuple("/wales/", "Cymru"));
    }

    @Test
    void unit_that_is_needed_stays_and_says_by_what() {
        organisation();
        add("Wales", "NATION", "/");
        add("Cardiff", "GROUP", "/wales/");
        cohorts = 2;

        assertThat(uses("/wales/"))
                .containsExactly(new UnitUse(UnitUse.Kind.UNITS_BELOW, 1), new UnitUse(UnitUse.Kind.COHORTS, 2));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> remove("/wales/"));
        assertThat(units()).hasSize(3);
    }

    @Test
    void unit_that_nobody_needs_goes() {
        organisation();
        add("Wales", "NATION", "/");

        remove("/wales/");

        assertThat(units()).extracting(UnitView::path).containsExactly("/");
        assertThat(school.storage.rows("audit_entry")).isEqualTo(3);
    }

    @Test
    void nobody_but_an_administrator_changes_the_tree() {
        organisation();
        Actor learner = school.learner("learner@example.org");
        UUID root = at("/");

        for (Runnable deed : List.<Runnable>of(
                () -> tree.add(new NewUnit("Wales", "NATION", "/"), learner),
                () -> tree.rename(root, "Mine", learner),
                () -> tree.remove(root, learner),
                () -> tree.usesOf(root, learner),
                () -> school.units.all(learner))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> school.storage.inTransaction(deed));
        }
    }

    @Test
    void units_within_some_are_those_and_all_below() {
        organisation();
        add("Wales", "NATION", "/");
        add("Cardiff", "GROUP", "/wales/");
        add("Wales twinning", "SECTION", "/");

        List<UnitView> found = school.storage.transaction(() -> school.units.within(Set.of("/wales/")));

        assertThat(found).extracting(UnitView::name).containsExactly("Wales", "Cardiff");
    }

    private void organisation() {
        add("The Organising School", "", "");
    }

    private void add(String name, String kind, String above) {
        school.storage.inTransaction(() -> tree.add(new NewUnit(name, kind, above), ada));
    }

    private void remove(String path) {
        school.storage.inTransaction(() -> tree.remove(at(path), ada));
    }

    private List<UnitUse> uses(String path) {
        return school.storage.transaction(() -> tree.usesOf(at(path), ada));
    }

    private List<UnitView> units() {
        return school.storage.transaction(() -> school.units.all(ada));
    }

    private UUID at(String path) {
        return school.storage
                .transaction(() -> school.units.at(path))
                .orElseThrow()
                .id();
    }
}
