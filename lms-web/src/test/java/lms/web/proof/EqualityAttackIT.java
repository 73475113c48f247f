package lms.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import lms.web.equality.domain.Answers;
import lms.web.equality.domain.Figures;
import lms.web.equality.domain.Question;
import lms.web.equality.domain.Questionnaire;
import lms.web.equality.domain.Suppression;
import lms.web.equality.domain.Tables;
import lms.web.equality.domain.Together;
import org.junit.jupiter.api.Test;

/**
 * Tries to learn about few people from the published figures: 200 random populations of 2 to 500 people, 10,000 under
 * {@code -Pprove}. The same attack wins where complementary suppression is left out, or everybody is counted anew each
 * quarter, which shows that it is worth something.
 */
class EqualityAttackIT {

    private static final Logger LOG = Logger.getLogger(EqualityAttackIT.class.getName());
    private static final int POPULATIONS = Integer.getInteger("proof.populations", 200);
    private static final long SEED = 20261122;

    /** Test-only: hides what is too small, and nothing else. */
    private static final Suppression ALONE =
            (groups, size, enough) -> groups.stream().filter(enough).toList();

    @Test
    void attacker_with_all_tables_learns_of_nobody() {
        int shown = 0;
        int cells = 0;
        for (int i = 0; i < POPULATIONS; i++) {
            var world = new World(SEED + i);
            List<Figures> published = world.published(new Together());
            assertThat(published.stream().flatMap(table -> table.cells().stream()))
                    .allSatisfy(cell -> assertThat(cell.people()).isGreaterThanOrEqualTo(Tables.LEAST));
            if (!published.isEmpty()) {
                shown++;
                cells += published.stream()
                        .mapToInt(table -> table.cells().size())
                        .sum();
                assertThat(new EqualityAttacker(world.asked, world.people, published).known())
                        .as("seed %d, %d people", SEED + i, world.people.size())
                        .isEmpty();
            }
        }
        int figures = cells;
        int told = shown;
        LOG.info(() -> POPULATIONS + " populations, " + told + " with figures, " + figures + " figures: nobody found");
        assertThat(shown).as("populations of which anything is told").isGreaterThan(POPULATIONS / 3);
    }

    @Test
    void attacker_wins_where_only_small_figures_are_hidden() {
        int won = 0;
        int shown = 0;
        for (int i = 0; i < POPULATIONS; i++) {
            var world = new World(SEED + i);
            List<Figures> published = world.published(ALONE);
            if (!published.isEmpty()) {
                shown++;
                won += new EqualityAttacker(world.asked, world.people, published)
                                .known()
                                .isEmpty()
                        ? 0
                        : 1;
            }
        }
        int lost = won;
        int of = shown;
        LOG.info(() -> "without complementary suppression: won against " + lost + " of " + of);
        assertThat(won).isGreaterThan(shown / 2);
    }

    @Test
    void attacker_wins_where_everybody_is_counted_anew_each_quarter() {
        int won = 0;
        for (int i = 0; i < POPULATIONS; i++) {
            var world = new World(SEED + i);
            Answers joins = world.another();
            List<Answers> more = new ArrayList<>(world.people);
            more.add(joins);
            won += risen(world.published(new Together()), new Tables(world.asked, new Together()).of(more)).stream()
                            .anyMatch(cell -> cell.contains(joins))
                    ? 1
                    : 0;
        }
        int lost = won;
        LOG.info(() -> "everybody counted anew: one who joined was found in " + lost + " of " + POPULATIONS);
        assertThat(won).isGreaterThan(POPULATIONS / 20);
    }

    /** Figures that alone rose in a table which is otherwise the same, rounded as it is: whoever joined is there. */
    private static List<Place> risen(List<Figures> before, List<Figures> after) {
        List<Place> risen = new ArrayList<>();
        for (Figures table : before) {
            after.stream()
                    .filter(other -> other.question().equals(table.question())
                            && other.by().equals(table.by()))
                    .forEach(other -> {
                        List<Figures.Cell> fresh = new ArrayList<>(other.cells());
                        fresh.removeAll(table.cells());
                        boolean same = places(table).equals(places(other));
                        if (same && fresh.size() == 1) {
                            risen.add(new Place(table, fresh.get(0)));
                        }
                    });
        }
        return risen;
    }

    private static Set<List<Set<String>>> places(Figures table) {
        return Set.copyOf(table.cells().stream()
                .map(cell -> List.of(cell.row(), cell.answers()))
                .toList());
    }

    /** A figure of a table. */
    private record Place(Figures table, Figures.Cell cell) {

        boolean contains(Answers person) {
            return in(cell.answers(), table.question(), person)
                    && (table.by().isEmpty() || in(cell.row(), table.by(), person));
        }

        private static boolean in(Set<String> answers, String question, Answers person) {
            String answer = person.to(question);
            return answers.contains(answer.isEmpty() ? Answers.NOT_SAID : answer);
        }
    }

    /** A random questionnaire of three questions, and people who answer it: some answers common, some rare. */
    private static final class World {

        private final Random random;
        private final Questionnaire asked;
        private final List<Answers> people;
        private final Map<String, double[]> weights = new HashMap<>();

        World(long seed) {
            this.random = new Random(seed);
            this.asked = new Questionnaire(IntStream.range(0, 3)
                    .mapToObj(n -> new Question(
                            "q" + n,
                            IntStream.rangeClosed(1, 2 + random.nextInt(3))
                                    .mapToObj(answer -> "a" + answer)
                                    .toList(),
                            Question.Basis.ORDINARY))
                    .toList());
            int size = 2 + random.nextInt(499);
            this.people = IntStream.range(0, size).mapToObj(n -> another()).toList();
        }

        List<Figures> published(Suppression suppression) {
            return new Tables(asked, suppression).of(people);
        }

        /** Somebody; what they answer first leans on what they answer next. */
        Answers another() {
            Map<String, String> chosen = new HashMap<>();
            String before = "";
            for (Question question : asked.questions()) {
                String answer = drawn(question, before);
                if (!answer.equals(Answers.NOT_SAID)) {
                    chosen.put(question.name(), answer);
                }
                before = before.isEmpty() ? answer : before;
            }
            return new Answers(chosen);
        }

        private String drawn(Question question, String before) {
            double[] each = weights.computeIfAbsent(
                    question.name() + before,
                    name -> random.doubles(question.answers().size() + 1)
                            .map(weight -> Math.pow(weight, 3))
                            .toArray());
            double left = random.nextDouble()
                    * IntStream.range(0, each.length).mapToDouble(n -> each[n]).sum();
            for (int n = 0; n < question.answers().size(); n++) {
                left -= each[n];
                if (left < 0) {
                    return question.answers().get(n);
                }
            }
            return Answers.NOT_SAID;
        }
    }
}
