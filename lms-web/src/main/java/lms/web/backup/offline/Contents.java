package lms.web.backup.offline;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a database holds, in numbers.
 *
 * @param rows by table, in lower case
 * @param trail number and link of the last entry of the audit trail; empty if nothing was noted
 */
record Contents(Map<String, Long> rows, String trail) {

    Contents {
        rows = new TreeMap<>(rows);
    }

    /** Over a connection, which should see one moment. */
    static Contents of(Connection connection) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : tables(connection)) {
            rows.put(table, Long.valueOf(text(connection, "select count(*) from \"" + table + "\"")));
        }
        String trail = rows.containsKey("audit_head")
                ? text(connection, "select concat(last_seq, ' ', link) from audit_head order by name")
                : "";
        return new Contents(rows, trail);
    }

    /** How many rows there are in all. */
    long total() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found =
                connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            return found.next() ? found.getString(1) : "";
        }
    }
}
