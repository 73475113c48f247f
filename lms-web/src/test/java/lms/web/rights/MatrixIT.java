package lms.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import lms.web.it.Answer;
import lms.web.it.SystemTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sends every route of the matrix for everybody, once for something that is there and once for something that is not;
 * and all of it again in the browsers of people whose role was taken away.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MatrixIT extends SystemTest {

    private static final Logger LOG = Logger.getLogger(MatrixIT.class.getName());
    /** The full draft: 48 rights, 8 roles, 5 relations, of which this many have a route by now. */
    private static final int FEWEST_PROBES = 1_500;

    private Optional<Cast> cast = Optional.empty();
    private int probes;
    private int probesAgain;

    @BeforeAll
    void everybodyTakesTheirPlace() {
        cast = Optional.of(Cast.gathered());
    }

    static List<Matrix.Route> routes() {
        return Matrix.read().routes();
    }

    static List<Relation> former() {
        return Cast.FORMER;
    }

    @ParameterizedTest
    @MethodSource("routes")
    @Order(1)
    void route_answersEverybodyAsTheMatrixSays(Matrix.Route route) {
        Probes sent = new Probes(cast.orElseThrow());
        for (Relation relation : Relation.values()) {
            sent.probe(route, relation, route.outcome(relation));
        }
        probes += sent.sent();
        sent.conclude();
    }

    @ParameterizedTest
    @MethodSource("former")
    @Order(2)
    void roleThatIsTakenAway_opensNothingFromTheNextRequestOn(Relation relation) {
        Cast others = cast.orElseThrow().forFormer(relation);
        String door = Cast.door(relation);
        Answer before = others.visitor(relation).get(others.resolved(door));
        assertThat(before.status())
                .as("%s for %s, who still holds the role", door, relation)
                .isEqualTo(200);

        others.takeRoleFrom(relation);

        Probes sent = new Probes(others);
        routes().stream()
                .filter(route -> !route.template().startsWith("/sign-out"))
                .forEach(route -> sent.probe(route, relation, route.outcomeWithoutRole()));
        probesAgain += sent.sent();
        sent.conclude();
    }

    @Test
    @Order(3)
    void probes_areAsManyAsWasPromised() {
        LOG.info(() -> probes + " probes of the matrix, and " + probesAgain + " again after a role was taken away");
        assertThat(probes).isGreaterThanOrEqualTo(FEWEST_PROBES);
        assertThat(probesAgain).isGreaterThanOrEqualTo(FEWEST_PROBES);
    }
}
