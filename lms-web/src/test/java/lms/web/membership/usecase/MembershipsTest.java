package lms.web.membership.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import lms.web.membership.usecase.MembersFound.Person;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Role;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Officers see the members of their own units, and of each only the units that are theirs. */
@ParameterizedClass
@EnumSource(Engine.class)
class MembershipsTest {

    private final ImportOffice office;
    private final School school;
    private UUID wenglish = new UUID(0, 0);

    MembershipsTest(Engine engine) {
        this.office = new ImportOffice(engine);
        this.school = office.school;
    }

    @BeforeEach
    void people() {
        belongs(school.enter("cara@example.org"), "/wales/cardiff/");
        belongs(school.enter("ned@example.org"), "/wales/newport/");
        belongs(school.enter("eve@example.org"), "/england/newport/");
        wenglish = school.enter("both@example.org");
        belongs(wenglish, "/wales/cardiff/");
        belongs(wenglish, "/england/newport/");
    }

    @Test
    void officer_sees_the_members_of_own_units_and_no_others() {
        assertThat(names(members("", officer("/wales/"))))
                .containsExactly("Name of both@example.org", "Name of cara@example.org", "Name of ned@example.org");
        assertThat(names(members("", officer("/wales/newport/")))).containsExactly("Name of ned@example.org");
        assertThat(names(members("", officer("/england/"))))
                .containsExactly("Name of both@example.org", "Name of eve@example.org");
        assertThat(members("", officer("/wales/")).total()).isEqualTo(3);
    }

    @Test
    void somebody_in_two_nations_is_seen_in_each_without_the_other() {
        Person seen = members("", officer("/england/")).people().stream()
                .filter(person -> person.accountId().equals(wenglish))
                .findFirst()
                .orElseThrow();

        assertThat(seen.units()).containsExactly("Newport");
    }

    @Test
    void unit_of_others_looks_like_none() {
        Actor welsh = officer("/wales/");

        assertThat(names(members(unit("/wales/newport/").toString(), welsh)))
                .containsExactly("Name of ned@example.org");
        for (String other : List.of(unit("/england/newport/").toString(), new UUID(4, 4).toString(), "nothing")) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> members(other, welsh));
        }
    }

    @Test
    void whoever_looks_after_no_unit_sees_nobody() {
        Actor learner = school.recognise(school.signIn("cara@example.org"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> members("", learner));
    }

    private MembersFound members(String unitId, Actor actor) {
        return school.storage.transaction(() -> school.memberships.members(unitId, 1, actor));
    }

    private static List<String> names(MembersFound found) {
        return found.people().stream().map(Person::displayName).toList();
    }

    private void belongs(UUID account, String path) {
        school.storage.inTransaction(
                () -> school.memberships.join(account, unit(path).toString(), office.ada));
    }

    private UUID unit(String path) {
        return school.storage.transaction(() -> school.units.within(Set.of("/"))).stream()
                .filter(unit -> unit.path().equals(path))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Actor officer(String path) {
        return new Actor.Person(
                new UUID(5, 5),
                new UUID(6, 6),
                "Olwen",
                "en",
                Set.of(new Grant(Role.OFFICER, Grant.ScopeKind.UNIT, path)));
    }
}
