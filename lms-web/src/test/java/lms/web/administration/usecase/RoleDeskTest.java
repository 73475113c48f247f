package lms.web.administration.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import lms.web.catalogue.domain.Visibility;
import lms.web.organisation.domain.OrganisationUnit;
import lms.web.organisation.domain.UnitKind;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.testkit.Curricula;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleDeskTest {

    private final School school = new School(Engine.H2);
    private final Actor.Person ada;
    private final UUID ben;

    RoleDeskTest() {
        school.enter("ada@example.org", Role.ADMINISTRATOR);
        ada = school.recognise(school.signIn("ada@example.org"));
        ben = school.enter("ben@example.org");
        school.publish(Curricula.welcome(), Visibility.PUBLIC);
        school.storage.inTransaction(() ->
                school.unitStore.keep(new OrganisationUnit(school.ids.next(), "/wales/", UnitKind.NATION, "Wales")));
    }

    @Test
    void places_are_the_site_its_units_and_its_curricula() {
        assertThat(school.storage.transaction(() -> school.roleDesk.places(ada)))
                .extracting(Place::value)
                .containsExactly("SITE:", "UNIT:/wales/", "CURRICULUM:welcome");
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICER, UNIT:/wales/",
        "AUTHOR, CURRICULUM:welcome",
        "REVIEWER, SITE:",
        "AUDITOR, SITE:",
        "ADMINISTRATOR, SITE:"
    })
    void role_is_given_where_it_can_hold(String role, String place) {
        school.storage.transaction(() -> school.roleDesk.give(ben, role, place, ada));

        assertThat(school.recognise(school.signIn("ben@example.org")).grants()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICER, SITE:, place",
        "OFFICER, CURRICULUM:welcome, place",
        "AUTHOR, UNIT:/wales/, place",
        "ADMINISTRATOR, UNIT:/wales/, place",
        "OFFICER, UNIT:/mars/, place",
        "AUTHOR, CURRICULUM:nothing, place",
        "COACH, SITE:, role",
        "EMPEROR, SITE:, role",
        "'', SITE:, role",
        "OFFICER, '', place"
    })
    void role_is_not_given_where_it_cannot_hold(String role, String place, String field) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> school.storage.transaction(() -> school.roleDesk.give(ben, role, place, ada)))
                .satisfies(rejected -> assertThat(rejected.faults())
                        .extracting(Rejected.Fault::field)
                        .containsExactly(field));
    }
}
