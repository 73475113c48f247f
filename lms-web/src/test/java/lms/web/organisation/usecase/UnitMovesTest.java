package lms.web.organisation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import lms.web.account.domain.RoleGrant;
import lms.web.account.domain.RoleProposal;
import lms.web.cohort.usecase.CohortOffice;
import lms.web.organisation.domain.OrganisationUnit;
import lms.web.organisation.domain.UnitKind;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Scope;
import lms.web.testkit.Engine;
import lms.web.testkit.Race;
import lms.web.testkit.School;
import lms.web.testkit.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A unit moves with all that refers to it, or not at all. */
@ParameterizedClass
@EnumSource(Engine.class)
class UnitMovesTest {

    private static final Grant CARDIFF = new Grant(Role.OFFICER, Grant.ScopeKind.UNIT, "/wales/cardiff/");
    /** What tells what was, and not what is. */
    private static final Set<String> HISTORY = Set.of("audit_entry.detail");

    private final School school;
    private final CohortOffice office;
    private final Actor.Person ada;
    private final Actor.Person olwen;

    UnitMovesTest(Engine engine) {
        school = new School(engine);
        office = new CohortOffice(school);
        school.unitsMoved.tell(school.unitRoles::move);
        school.unitsMoved.tell(office.store::move);
        school.unitUses.tell(uses -> uses.add(UnitUse.Kind.OFFICERS, school.unitRoles.holdersWithin(uses.path())));
        school.enter("ada@example.org", Role.ADMINISTRATOR);
        ada = school.recognise(school.signIn("ada@example.org"));
        school.enter("olwen@example.org");
        school.storage.inTransaction(() -> {
            unit("/", UnitKind.ORGANISATION, "The Organising School");
            unit("/england/north-west/", UnitKind.REGION, "North West");
            var olwenId = school.accounts
                    .forSignIn(new lms.web.account.domain.EmailAddress("olwen@example.org"))
                    .orElseThrow()
                    .id();
            school.accounts.keep(new RoleGrant(school.ids.next(), olwenId, CARDIFF));
            school.roleStore.keep(
                    new RoleProposal(school.ids.next(), ada.accountId(), CARDIFF, olwenId, school.clock.instant()));
        });
        olwen = school.recognise(school.signIn("olwen@example.org"));
    }

    @Test
    void nothing_anywhere_refers_to_the_old_place() throws Exception {
        office.openCohort(olwen, 5);
        assertThat(columnsThatHold("/wales/"))
                .containsExactlyInAnyOrder(
                        "cohort.unit_path",
                        "organisation_unit.path",
                        "role_grant.scope_key",
                        "role_proposal.scope_key");

        move("/wales/cardiff/", "/england/north-west/");

        assertThat(columnsThatHold("/wales/cardiff/")).isEmpty();
        assertThat(columnsThatHold("/england/north-west/cardiff/"))
                .containsExactlyInAnyOrder(
                        "cohort.unit_path",
                        "organisation_unit.path",
                        "role_grant.scope_key",
                        "role_proposal.scope_key");
        assertThat(school.recognise(school.signIn("olwen@example.org")).unitsOf(Role.OFFICER))
                .containsExactly("/england/north-west/cardiff/");
    }

    /** A column of another name can hide a path from the test above only as long as nothing in it is filled. */
    @Test
    void columns_that_may_hold_paths_are_these() throws Exception {
        assertThat(columns())
                .filteredOn(column -> column.matches(".*\\.(.*unit.*|.*path|scope_.*)"))
                .containsExactlyInAnyOrder(
                        "cohort.unit_path",
                        "organisation_unit.path",
                        "role_grant.scope_key",
                        "role_grant.scope_kind",
                        "role_proposal.scope_key",
                        "role_proposal.scope_kind",
                        "unit_member.unit_id",
                        "offer_file.path",
                        "release_file.path",
                        "release_download.path",
                        "sign_in.held_path");
    }

    @Test
    void all_below_comes_along_and_what_is_beside_stays() {
        school.storage.inTransaction(() -> {
            unit("/england/north-west/manchester/", UnitKind.GROUP, "Manchester");
            unit("/england/north-west-fringe/", UnitKind.REGION, "Fringe");
        });

        move("/england/north-west/", "/wales/");

        assertThat(paths())
                .containsExactly(
                        "/",
                        "/england/",
                        "/england/north-west-fringe/",
                        "/wales/",
                        "/wales/cardiff/",
                        "/wales/north-west/",
                        "/wales/north-west/manchester/");
    }

    @Test
    void place_that_is_taken_gets_a_number() {
        school.storage.inTransaction(() -> unit("/england/cardiff/", UnitKind.GROUP, "Cardiff in England"));

        move("/wales/cardiff/", "/england/");

        assertThat(paths()).contains("/england/cardiff/", "/england/cardiff-2/");
    }

    @Test
    void unit_of_the_same_name_keeps_another_out() {
        school.storage.inTransaction(() -> unit("/england/caerdydd/", UnitKind.GROUP, "CARDIFF"));

        assertThat(fault("/wales/cardiff/", "/england/")).isEqualTo("error.unit.name");
    }

    @Test
    void unit_goes_neither_below_itself_nor_where_it_is_nor_where_it_does_not_fit() {
        assertThat(fault("/england/", "/england/north-west/")).isEqualTo("error.unit.itself");
        assertThat(fault("/england/", "/england/")).isEqualTo("error.unit.itself");
        assertThat(fault("/wales/cardiff/", "/wales/")).isEqualTo("error.unit.there");
        assertThat(fault("/england/north-west/", "/wales/cardiff/")).isEqualTo("error.unit.fit.region");
        assertThat(fault("/", "/wales/")).isEqualTo("error.unit.fit.organisation");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> move(id("/wales/cardiff/"), "nowhere", "/wales/cardiff/", ada));
    }

    @Test
    void select_offers_what_fits() {
        List<UnitView> places = school.storage.transaction(() -> school.unitMoves.places(id("/wales/cardiff/"), ada));

        assertThat(places).extracting(UnitView::path).containsExactly("/england/", "/england/north-west/");
        assertThat(school.storage.transaction(() -> school.unitMoves.places(id("/"), ada)))
                .isEmpty();
    }

    @Test
    void preview_tells_what_comes_along_and_changes_nothing() {
        UnitMove move = school.storage.transaction(() ->
                school.unitMoves.preview(id("/wales/cardiff/"), id("/england/").toString(), ada));

        assertThat(move.path()).isEqualTo("/england/cardiff/");
        assertThat(move.along()).containsExactly(new UnitUse(UnitUse.Kind.OFFICERS, 1));
        assertThat(paths()).contains("/wales/cardiff/");
    }

    @Test
    void of_two_moves_at_once_the_second_hears_of_the_first() {
        UUID cardiff = id("/wales/cardiff/");
        UUID target = id("/england/");

        List<Boolean> done = Race.of(2, () -> {
            try {
                move(cardiff, target.toString(), "/wales/cardiff/", ada);
                return true;
            } catch (Conflict | Rejected second) {
                return false;
            }
        });

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(paths()).containsOnlyOnce("/england/cardiff/").doesNotContain("/wales/cardiff/");
    }

    @Test
    void two_units_that_go_below_each_other_at_once_make_no_circle() {
        school.storage.inTransaction(() -> {
            unit("/england/a/", UnitKind.REGION, "A");
            unit("/wales/b/", UnitKind.REGION, "B");
        });

        Race.of(2, new java.util.concurrent.Callable<Boolean>() {
            private final java.util.concurrent.atomic.AtomicInteger turn =
                    new java.util.concurrent.atomic.AtomicInteger();

            @Override
            public Boolean call() {
                boolean first = turn.getAndIncrement() == 0;
                if (first) {
                    move("/england/a/", "/wales/");
                } else {
                    move("/wales/b/", "/england/");
                }
                return true;
            }
        });

        assertThat(paths()).contains("/england/b/", "/wales/a/").doesNotContain("/england/a/", "/wales/b/");
    }

    @Test
    void preview_of_an_hour_ago_moves_nothing_that_has_moved_since() {
        move("/wales/cardiff/", "/england/");

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() ->
                        move(id("/england/cardiff/"), id("/england/north-west/").toString(), "/wales/cardiff/", ada));
    }

    @Test
    void move_is_noted_and_only_an_administrator_moves() {
        long before = school.storage.rows("audit_entry");
        move("/wales/cardiff/", "/england/");
        assertThat(school.storage.rows("audit_entry")).isEqualTo(before + 1);

        for (Actor actor : List.of(olwen, Actor.visitor())) {
            Class<? extends RuntimeException> refusal =
                    actor.person().isPresent() ? NotFound.class : lms.web.shared.kernel.SignInRequired.class;
            UUID cardiff = id("/england/cardiff/");
            String wales = id("/wales/").toString();
            assertThatExceptionOfType(refusal).isThrownBy(() -> move(cardiff, wales, "/england/cardiff/", actor));
            assertThatExceptionOfType(refusal)
                    .isThrownBy(
                            () -> school.storage.transaction(() -> school.unitMoves.preview(cardiff, wales, actor)));
            assertThatExceptionOfType(refusal)
                    .isThrownBy(() -> school.storage.transaction(() -> school.unitMoves.places(cardiff, actor)));
        }
    }

    @Test
    void officer_of_the_old_place_loses_the_cohorts_and_one_of_the_new_gains_them() {
        office.openCohort(olwen, 5);

        move("/wales/cardiff/", "/england/");

        assertThat(cohortsIn("/wales/")).isZero();
        assertThat(cohortsIn("/england/")).isEqualTo(1);
    }

    private int cohortsIn(String path) {
        return school.storage
                .transaction(() -> office.store.cohorts(new Scope.Area(Set.of(path), Set.of())))
                .size();
    }

    private String fault(String from, String above) {
        try {
            move(id(from), id(above).toString(), from, ada);
            return "none";
        } catch (Rejected rejected) {
            return rejected.faults().get(0).messageKey();
        }
    }

    private void move(String from, String above) {
        move(id(from), id(above).toString(), from, ada);
    }

    private void move(UUID unit, String above, String shown, Actor actor) {
        school.storage.inTransaction(() -> school.unitMoves.move(unit, above, shown, actor));
    }

    private List<String> paths() {
        return school.storage.transaction(() -> school.units.all(ada)).stream()
                .map(UnitView::path)
                .toList();
    }

    private UUID id(String path) {
        return school.storage
                .transaction(() -> school.units.at(path))
                .orElseThrow()
                .id();
    }

    private void unit(String path, UnitKind kind, String name) {
        school.unitStore.keep(new OrganisationUnit(school.ids.next(), path, kind, name));
        school.unitStore.flush();
    }

    private Set<String> columns() throws Exception {
        try (var connection = school.storage.connection()) {
            return new Tables(connection).columns();
        }
    }

    /** Every column of the database in which some text begins so. */
    private Set<String> columnsThatHold(String beginning) throws Exception {
        Set<String> found = new TreeSet<>();
        try (var connection = school.storage.connection()) {
            for (String column : new Tables(connection).columns()) {
                int dot = column.indexOf('.');
                String query = "select count(*) from " + column.substring(0, dot) + " where cast("
                        + column.substring(dot + 1) + " as varchar(200)) like '" + beginning + "%'";
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery(query)) {
                    rows.next();
                    if (rows.getInt(1) > 0 && !HISTORY.contains(column)) {
                        found.add(column);
                    }
                }
            }
        }
        return found;
    }
}
