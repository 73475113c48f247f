package lms.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import lms.web.it.Answer;
import lms.web.it.Invited;
import lms.web.it.SystemTest;
import lms.web.it.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Nobody finds out who has an account. Pairs of a known and an unknown address are sent to everything that takes one, each
 * pair in an order of chance: status, headers and bodies must be the same byte by byte. With many pairs
 * ({@code -Dproof.pairs=500}) the time is compared, too: the median of the differences within the pairs, with its 95 %
 * interval by bootstrap, must lie within 2 % of what one sign-in takes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnumerationIT extends SystemTest {

    private static final int PAIRS = Integer.getInteger("proof.pairs", 3);
    private static final long SEED = Long.getLong("proof.seed", 20261121L);
    /** Fewer pairs tell nothing about time. */
    private static final int ENOUGH_TO_TIME = 100;
    /** As many tries are free for each address, and fewer than as many links. */
    private static final int PAIRS_FOR_EACH = 3;

    private static final double WITHIN = 0.02;
    private static final Set<String> NOT_OF_THE_ANSWER = Set.of("date", "connection", "keep-alive");

    private static final Logger LOG = Logger.getLogger(EnumerationIT.class.getName());

    private final Random random = new Random(SEED);
    private Visitor administrator = new Visitor();
    private String token = "";

    /** One thing that can be asked with an address. */
    private interface Asking {
        Answer of(String email);
    }

    /** Which half of a pair took longer, and by how much. */
    private static final class Measured {
        private final double[] known;
        private final double[] differences;

        Measured(double[] known, double[] differences) {
            this.known = known;
            this.differences = differences;
        }
    }

    @BeforeAll
    void an_administrator_signs_in() {
        administrator = Visitor.signedInAs("admin@demo.example");
        token = administrator.get("/me").body().replaceAll("(?s).*name=\"csrf\" value=\"([^\"]*)\".*", "$1");
    }

    @Test
    void nothing_tells_whether_an_address_has_an_account() {
        int people = (PAIRS + PAIRS_FOR_EACH - 1) / PAIRS_FOR_EACH;
        List<String> some = members("known-a-", people);
        List<String> others = members("known-b-", people);
        Measured signIn = compare("sign-in", some, EnumerationIT::signIn);
        double limit = WITHIN * Intervals.median(signIn.known);
        List<String> faults = new ArrayList<>();
        faults.add(judge("sign-in", signIn, limit));
        faults.add(judge("reset", compare("reset", some, email -> ask("/forgotten", email)), limit));
        faults.add(judge("e-mailed link", compare("link", others, email -> ask("/sign-in/link", email)), limit));
        faults.add(judge("invitation", compare("invitation", others, this::invite), limit));

        assertThat(faults).as("seed %d", SEED).allMatch(String::isEmpty);
    }

    private List<String> members(String name, int people) {
        return IntStream.range(0, people)
                .mapToObj(person -> Invited.as(name + person, administrator).email())
                .toList();
    }

    private Measured compare(String what, List<String> members, Asking asking) {
        double[] times = new double[PAIRS];
        double[] differences = new double[PAIRS];
        for (int pair = 0; pair < PAIRS; pair++) {
            String member = members.get(pair / PAIRS_FOR_EACH);
            String stranger = member.replace("known", "unkno");
            List<String> order = new ArrayList<>(List.of(member, stranger));
            Collections.shuffle(order, random);
            Map<String, Double> millis = new TreeMap<>();
            Map<String, String> answers = new TreeMap<>();
            for (String email : order) {
                long start = System.nanoTime();
                Answer answer = asking.of(email);
                millis.put(email, (System.nanoTime() - start) / 1e6);
                answers.put(email, seen(answer).replace(email, member));
            }
            assertThat(answers.get(stranger)).as(what).isEqualTo(answers.get(member));
            times[pair] = millis.getOrDefault(member, 0.0);
            differences[pair] = times[pair] - millis.getOrDefault(stranger, 0.0);
        }
        return new Measured(times, differences);
    }

    /** Nothing if it is within the limit, otherwise what is wrong; prints what was measured. */
    private String judge(String what, Measured measured, double limit) {
        if (PAIRS < ENOUGH_TO_TIME) {
            return "";
        }
        double[] interval = Intervals.ofMedian(measured.differences, SEED);
        String figures = String.format(
                "%s: %d pairs, median difference %.3f ms, 95 %% from %.3f to %.3f ms; allowed ±%.3f ms; one takes %.1f ms",
                what,
                PAIRS,
                Intervals.median(measured.differences),
                interval[0],
                interval[1],
                limit,
                Intervals.median(measured.known));
        LOG.info(figures);
        return interval[0] >= -limit && interval[1] <= limit ? "" : figures;
    }

    private static Answer signIn(String email) {
        return new Visitor().post("/sign-in", Map.of("email", email, "password", "not the password of anybody"));
    }

    private static Answer ask(String path, String email) {
        return new Visitor().post(path, Map.of("email", email));
    }

    private Answer invite(String email) {
        return administrator.post("/admin/people", Map.of("email", email, "csrf", token));
    }

    /** All that whoever asks can see, but for the secret of a link that was just made and the minute it was made in. */
    private static String seen(Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(NOT_OF_THE_ANSWER);
        return answer.status() + "\n" + headers + "\n"
                + answer.body()
                        .replaceAll("/invitation/[\\w-]{43}", "/invitation/secret")
                        .replaceAll("T\\d\\d:\\d\\d:[\\d.]+Z|\\d\\d:\\d\\d GMT", "then");
    }
}
