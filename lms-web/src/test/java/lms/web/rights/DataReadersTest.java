package lms.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lms.web.shared.kernel.Activity;
import lms.web.shared.kernel.DataReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who sees what, as the privacy notice says it, is what the matrix of rights allows: nobody more, nobody less. */
class DataReadersTest {

    /** The rights to see what an activity holds, by their numbers in the matrix. */
    private static final Map<Activity, Set<Integer>> RIGHTS = Map.ofEntries(
            Map.entry(Activity.ACCOUNT, Set.of(16, 17)),
            Map.entry(Activity.SIGNING_IN, Set.of(60)),
            Map.entry(Activity.INVITING, Set.of(38, 55)),
            Map.entry(Activity.LEARNING, Set.of(19, 20, 21, 22)),
            Map.entry(Activity.COHORTS, Set.of(13, 15)),
            Map.entry(Activity.OFFICES, Set.of(38, 39, 40)),
            Map.entry(Activity.AUTHORING, Set.of(3)),
            Map.entry(Activity.MAIL, Set.of()),
            Map.entry(Activity.ACCOUNTABILITY, Set.of(42)),
            Map.entry(Activity.RIGHTS, Set.of(35, 36)),
            Map.entry(Activity.CONSENT, Set.of(37)),
            Map.entry(Activity.EQUALITY, Set.of(31, 32)));

    /** A record that two administrators opened shows these sign-ins too; the matrix has no line of its own for it. */
    private static final Map<Activity, DataReader> IN_AN_OPENED_RECORD =
            Map.of(Activity.SIGNING_IN, DataReader.ADMINISTRATORS_TOGETHER);

    private static final List<String> COLUMNS = List.of(
            "anonymous", "learner", "coach", "author", "reviewer", "officer", "administrator", "operator", "auditor");

    private final Matrix matrix = Matrix.read();

    @ParameterizedTest
    @EnumSource
    void readersOfAnActivity_areWhoeverTheMatrixLets(Activity activity) {
        Set<DataReader> allowed = EnumSet.noneOf(DataReader.class);
        matrix.rights().stream()
                .filter(right -> RIGHTS.getOrDefault(activity, Set.of()).contains(right.number()))
                .forEach(right -> {
                    for (int i = 0; i < COLUMNS.size(); i++) {
                        readers(COLUMNS.get(i), right.holders().get(i)).forEach(allowed::add);
                    }
                });
        Stream.ofNullable(IN_AN_OPENED_RECORD.get(activity)).forEach(allowed::add);

        assertThat(activity.readers()).as("who may see what %s holds", activity).isEqualTo(allowed);
    }

    /** Whom a cell lets see other people's data; what is one's own is nobody else's. */
    private static Stream<DataReader> readers(String column, String cell) {
        return switch (column) {
            case "learner" ->
                Stream.concat(
                        when(cell.equals("entries about me"), DataReader.PEOPLE_CONCERNED),
                        when(cell.startsWith("opt-in"), DataReader.FELLOWS));
            case "coach" -> when(cell.startsWith("C"), DataReader.COACHES);
            case "author", "reviewer" -> when(cell.matches("[AR]"), DataReader.AUTHORS);
            case "officer" ->
                Stream.concat(
                        when(cell.startsWith("G"), DataReader.OFFICERS),
                        when(cell.startsWith("K"), DataReader.READERS_OF_FIGURES));
            case "administrator" -> administrators(cell);
            case "auditor" -> when(cell.equals("all"), DataReader.AUDITORS);
            default -> Stream.empty();
        };
    }

    private static Stream<DataReader> administrators(String cell) {
        return Stream.of(
                        when(cell.matches("Y|(.*; ?)?(DPO:? )?N\\b.*|two persons.*"), DataReader.ADMINISTRATORS),
                        when(cell.matches("(.*\\s)?B"), DataReader.ADMINISTRATORS_TOGETHER),
                        when(cell.startsWith("K"), DataReader.READERS_OF_FIGURES))
                .flatMap(each -> each);
    }

    private static Stream<DataReader> when(boolean allowed, DataReader reader) {
        return allowed ? Stream.of(reader) : Stream.empty();
    }
}
