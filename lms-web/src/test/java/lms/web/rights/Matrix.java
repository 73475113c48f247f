package lms.web.rights;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * {@code authz-matrix.csv}. One kind of its lines says in words who may do what; the other says what every address
 * answers to whom, and which rights that carries out. Deny by default: what is not
 * in the file is no right, and a route that is not in it fails the build.
 */
record Matrix(List<Right> rights, List<Route> routes) {

    private static final String FILE = "authz-matrix.csv";
    private static final int BEFORE_RELATIONS = 7;

    /** What has become of a right. */
    enum State {
        /** Routes carry it out. */
        BUILT,
        /** Nobody can yet. */
        NOT_BUILT,
        /** Done at the command line of the machine. */
        OUTSIDE,
        /** Nobody ever will. */
        NEVER
    }

    /** A right, for people to read. */
    record Right(int number, String what, List<String> holders, State state) {}

    /**
     * What an address answers.
     *
     * @param rights numbers of the rights that it carries out
     * @param template as the resource declares it
     * @param real address of something that is there
     * @param missing the like of something that is not
     * @param method GET, POST, or TOKEN for a GET by a program
     * @param form what is sent with a POST
     */
    record Route(
            List<Integer> rights,
            String method,
            String template,
            String real,
            String missing,
            String form,
            Map<Relation, Outcome> outcomes) {

        String key() {
            return (isByProgram() ? "GET" : method) + " " + template;
        }

        /** Whether a program asks, with a token of its person. */
        boolean isByProgram() {
            return method.equals("TOKEN");
        }

        Outcome outcome(Relation relation) {
            return outcomes.getOrDefault(relation, Outcome.OTHER);
        }

        /**
         * What somebody is answered who is signed in, holds no role and takes no course: what two of three people get who
         * differ from that in one thing each.
         */
        Outcome outcomeWithoutRole() {
            Outcome takesAnotherCourse = outcome(Relation.STRANGER);
            Outcome reviewsACurriculum = outcome(Relation.REVIEWER);
            Outcome readsTheTrail = outcome(Relation.AUDITOR);
            // What a role stands in the way of is open to whoever has none.
            boolean roleForbids = reviewsACurriculum == Outcome.CONFLICT;
            return roleForbids || takesAnotherCourse == reviewsACurriculum ? takesAnotherCourse : readsTheTrail;
        }

        /** Whether the address names a thing that there may be or not; that the others exist is no secret. */
        boolean isAboutSomething() {
            return template.contains("{");
        }

        @Override
        public String toString() {
            return method + " " + real;
        }
    }

    static Matrix read() {
        List<Right> rights = new ArrayList<>();
        List<Route> routes = new ArrayList<>();
        var stream = Objects.requireNonNull(Matrix.class.getResourceAsStream(FILE), FILE);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                List<String> cells = List.of(line.split(",", -1));
                switch (cells.get(0)) {
                    case "right" -> rights.add(right(cells));
                    case "route" -> routes.add(route(line, cells));
                    default -> headings(cells);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Matrix(rights, routes);
    }

    /** Outcomes stand in the order of the relations, and the file says so itself. */
    private static void headings(List<String> cells) {
        List<String> columns =
                List.of(Relation.values()).stream().map(Relation::column).toList();
        if (cells.get(0).equals("#route")
                && !cells.subList(BEFORE_RELATIONS, cells.size()).equals(columns)) {
            throw new IllegalStateException("The columns of " + FILE + " are not " + columns);
        }
    }

    private static Right right(List<String> cells) {
        String state = cells.get(cells.size() - 1).toUpperCase(Locale.ROOT).replace(' ', '_');
        return new Right(
                Integer.parseInt(cells.get(1)), cells.get(2), cells.subList(3, cells.size() - 1), State.valueOf(state));
    }

    private static Route route(String line, List<String> cells) {
        if (cells.size() != BEFORE_RELATIONS + Relation.values().length) {
            throw new IllegalStateException(FILE + " has too many or too few cells in: " + line);
        }
        Map<Relation, Outcome> outcomes = new EnumMap<>(Relation.class);
        Iterator<String> cell = cells.subList(BEFORE_RELATIONS, cells.size()).iterator();
        for (Relation relation : Relation.values()) {
            outcomes.put(relation, Outcome.of(cell.next()));
        }
        List<Integer> rights =
                List.of(cells.get(1).split(" ")).stream().map(Integer::valueOf).toList();
        return new Route(rights, cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6), outcomes);
    }
}
