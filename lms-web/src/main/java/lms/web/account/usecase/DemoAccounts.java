package lms.web.account.usecase;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.Role;

/** The people of the demonstration. They are named by their role, so that nobody is taken for a real person. */
public final class DemoAccounts {

    /** The password of all of them: the demonstration listens on this machine only and holds nobody's data. */
    public static final String PASSWORD = "learn-by-doing";

    /** The four that the sign-in page offers. */
    public static final List<DemoPerson> ALL = List.of(
            new DemoPerson("Demo learner", "learner@demo.example", Set.of()),
            new DemoPerson(
                    "Demo officer",
                    "officer@demo.example",
                    Set.of(new Grant(Role.OFFICER, Grant.ScopeKind.UNIT, "/wales/cardiff/"))),
            new DemoPerson(
                    "Demo trainer",
                    "trainer@demo.example",
                    Set.of(
                            new Grant(Role.AUTHOR, Grant.ScopeKind.CURRICULUM, "organiser-training"),
                            new Grant(Role.REVIEWER, Grant.ScopeKind.CURRICULUM, "organiser-training"))),
            new DemoPerson(
                    "Demo administrator",
                    "admin@demo.example",
                    Set.of(new Grant(Role.ADMINISTRATOR, Grant.ScopeKind.SITE, ""))));

    /** The trainer's colleague, who writes what the trainer reviews. */
    static final DemoPerson AUTHOR = new DemoPerson(
            "Demo author",
            "author@demo.example",
            Set.of(new Grant(Role.AUTHOR, Grant.ScopeKind.CURRICULUM, "organiser-training")));

    private static final int CROWD = 36;
    private static final String DOMAIN = "@demo.example";

    private DemoAccounts() {}

    /** Everybody: those offered, and some more learners so that lists have a length. */
    static Stream<DemoPerson> everybody() {
        var crowd = IntStream.rangeClosed(2, CROWD)
                .mapToObj(n -> new DemoPerson("Demo learner " + n, "learner" + n + "@demo.example", Set.of()));
        return Stream.of(ALL.stream(), Stream.of(AUTHOR), crowd).flatMap(people -> people);
    }

    /** Whether the address is of the demonstration. */
    static boolean holds(String email) {
        return email.endsWith(DOMAIN);
    }

    /** Somebody of the demonstration. */
    public record DemoPerson(String displayName, String email, Set<Grant> grants) {}
}
