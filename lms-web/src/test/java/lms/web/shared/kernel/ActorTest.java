package lms.web.shared.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import lms.web.shared.kernel.Grant.ScopeKind;
import org.junit.jupiter.api.Test;

/** A role counts where it was given, and nowhere else. */
class ActorTest {

    private static final Grant AUTHOR_OF_ONE = new Grant(Role.AUTHOR, ScopeKind.CURRICULUM, "one");
    private static final Grant OFFICER_OF_A_UNIT = new Grant(Role.OFFICER, ScopeKind.UNIT, "/1/2/");
    private static final UUID COHORT = new UUID(0, 7);

    @Test
    void role_in_one_place_counts_there_only() {
        Actor actor = holding(Standing.FULL, AUTHOR_OF_ONE);

        assertThat(actor.holds(Role.AUTHOR, ScopeKind.CURRICULUM, "one")).isTrue();
        assertThat(actor.holds(Role.AUTHOR, ScopeKind.CURRICULUM, "two")).isFalse();
        assertThat(actor.holds(Role.AUTHOR, ScopeKind.UNIT, "one")).isFalse();
        assertThat(actor.holds(Role.REVIEWER, ScopeKind.CURRICULUM, "one")).isFalse();
        assertThat(actor.holds(Role.AUTHOR)).isFalse();
        assertThat(actor.holdsSomewhere(Role.AUTHOR)).isTrue();
        assertThat(actor.holdsSomewhere(Role.REVIEWER)).isFalse();
    }

    @Test
    void role_for_the_site_counts_everywhere() {
        Actor actor = holding(Standing.FULL, new Grant(Role.REVIEWER, ScopeKind.SITE, ""));

        assertThat(actor.holds(Role.REVIEWER)).isTrue();
        assertThat(actor.holds(Role.REVIEWER, ScopeKind.CURRICULUM, "any")).isTrue();
        assertThat(actor.holds(Role.AUTHOR)).isFalse();
        assertThat(actor.unitsOf(Role.REVIEWER)).isEmpty();
    }

    @Test
    void units_and_cohorts_are_told_apart() {
        Actor actor =
                holding(Standing.FULL, OFFICER_OF_A_UNIT, new Grant(Role.COACH, ScopeKind.COHORT, COHORT.toString()));

        assertThat(actor.unitsOf(Role.OFFICER)).containsExactly("/1/2/");
        assertThat(actor.unitsOf(Role.COACH)).isEmpty();
        assertThat(actor.cohortsOf(Role.COACH)).containsExactly(COHORT);
        assertThat(actor.cohortsOf(Role.OFFICER)).isEmpty();
    }

    @Test
    void roles_that_rest_open_nothing() {
        for (Standing standing : Standing.values()) {
            Actor actor = holding(standing, AUTHOR_OF_ONE);

            assertThat(actor.holdsSomewhere(Role.AUTHOR)).as(standing.name()).isEqualTo(standing == Standing.FULL);
        }
    }

    @Test
    void visitor_holds_nothing() {
        assertThat(Actor.visitor().holds(Role.ADMINISTRATOR)).isFalse();
        assertThat(Actor.visitor().holdsSomewhere(Role.OFFICER)).isFalse();
        assertThat(Actor.visitor().unitsOf(Role.OFFICER)).isEmpty();
    }

    private static Actor holding(Standing standing, Grant... grants) {
        return new Actor.Person(new UUID(1, 1), new UUID(2, 2), "Dee", "en", Set.of(grants), standing, Instant.EPOCH);
    }
}
