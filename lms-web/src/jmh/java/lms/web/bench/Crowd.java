package lms.web.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Many people who take a course, put straight into the tables. Each row is a copy of one that the application made,
 * apart from what must differ, so that it fits whatever columns there are.
 */
final class Crowd {

    private static final String COURSE = "your-first-campaign";
    private static final String NEW = "p.email like 'crowd%@bench.example'";

    private final Connection connection;
    private final boolean postgres;

    Crowd(Connection connection) throws SQLException {
        this.connection = connection;
        this.postgres = connection.getMetaData().getDatabaseProductName().startsWith("Postgre");
    }

    /** Lets there be so many active enrolments of people who did a lesson. */
    void growTo(int people) throws SQLException {
        int have = count("select count(*) from account p where " + NEW);
        String series = postgres
                ? "generate_series(" + have + "," + (people - 1) + ") as s(n)"
                : "(select \"X\" as n from system_range(" + have + "," + (people - 1) + ")) s";
        copy(
                "account",
                series + " join account t on t.email = 'learner9@demo.example'",
                Map.of("id", random(), "email", "'crowd' || s.n || '@bench.example'"));
        copy(
                "enrolment",
                "(" + anEnrolment() + ") t join account p on " + NEW
                        + " and not exists (select 1 from enrolment e where e.account_id = p.id)",
                Map.of("id", random(), "account_id", "p.id"));
        copy(
                "lesson_completion",
                "(select * from lesson_completion where enrolment_id = (select id from (" + anEnrolment()
                        + ") one) order by completed_at limit 1) t join enrolment e on not exists (select 1 from"
                        + " lesson_completion c where c.enrolment_id = e.id)",
                Map.of("id", random(), "enrolment_id", "e.id"));
        execute(postgres ? "vacuum analyze" : "analyze");
    }

    /** Lets the first so many of them have a place in each cohort whose name is a number. */
    void fillCohorts(int... sizes) throws SQLException {
        for (int size : sizes) {
            copy(
                    "cohort_place",
                    "(select cp.* from cohort_place cp join account a on a.id = cp.account_id"
                            + " where a.email = 'learner@demo.example') t join cohort c on c.name = '" + size
                            + "' join (select * from account p where " + NEW + " order by p.email limit " + size
                            + ") p on 1 = 1",
                    Map.of("id", random(), "account_id", "p.id", "cohort_id", "c.id"));
        }
        execute(postgres ? "vacuum analyze" : "analyze");
    }

    int enrolments() throws SQLException {
        return count("select count(*) from enrolment");
    }

    private static String anEnrolment() {
        return "select e.* from enrolment e join account a on a.id = e.account_id"
                + " where a.email = 'learner2@demo.example' and e.course_id = '" + COURSE + "'";
    }

    private String random() {
        return postgres ? "gen_random_uuid()" : "random_uuid()";
    }

    private void copy(String table, String from, Map<String, String> other) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (var found = connection.getMetaData().getColumns(null, "public", table, null)) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME"));
            }
        }
        String values = String.join(
                ", ",
                columns.stream()
                        .map(column -> other.getOrDefault(column, "t." + column))
                        .toList());
        execute("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from " + from);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
