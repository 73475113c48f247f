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

    /** A right, for people to read. */
    record Right(int number, String what, List<String> holders) {}

    /**
     * What an address answers.
     *
     * @param rights numbers of the rights that it carries out
     * @param template as the resource declares it
     * @param real address of something that is there
     * @param missing the like of something that is not
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
            return method + " " + template;
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
                    case "right" ->
                        rights.add(new Right(
                                Integer.parseInt(cells.get(1)), cells.get(2), cells.subList(3, cells.size())));
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
