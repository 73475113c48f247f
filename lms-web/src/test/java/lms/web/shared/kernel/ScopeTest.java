package lms.web.shared.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever has no claim reaches nobody. */
class ScopeTest {

    private static final UUID ACCOUNT = new UUID(1, 1);

    @Test
    void visitor_reaches_nobody() {
        assertThat(Scope.ofPeople(Actor.visitor())).isEqualTo(Scope.nothing());
        assertThat(Actor.visitor().person()).isEmpty();
        assertThatExceptionOfType(SignInRequired.class)
                .isThrownBy(() -> Actor.visitor().required());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_administrators_of_the_site_reach_its_people(Role role) {
        Scope reached = Scope.ofPeople(holding(new Grant(role, Grant.ScopeKind.SITE, "")));

        assertThat(reached).isEqualTo(role == Role.ADMINISTRATOR ? new Scope.Site() : Scope.nothing());
    }

    @ParameterizedTest
    @EnumSource(value = Grant.ScopeKind.class, names = "SITE", mode = EnumSource.Mode.EXCLUDE)
    void administrator_of_less_than_the_site_reaches_nobody(Grant.ScopeKind kind) {
        assertThat(Scope.ofPeople(holding(new Grant(Role.ADMINISTRATOR, kind, "x"))))
                .isEqualTo(Scope.nothing());
    }

    @Test
    void own_scope_names_the_person_and_no_other() {
        Actor.Person person = holding(new Grant(Role.AUTHOR, Grant.ScopeKind.CURRICULUM, "x"));

        assertThat(person.own()).isEqualTo(new Scope.Own(ACCOUNT));
    }

    private static Actor.Person holding(Grant grant) {
        return new Actor.Person(ACCOUNT, new UUID(2, 2), "Dee", "en", Set.of(grant));
    }
}
