package lms.web.testkit;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Our tables as the database itself describes them. */
public final class Tables {

    private static final String HISTORY = "flyway_schema_history";
    private static final String SCHEMA = "public";

    private final Connection connection;

    /** Read through this connection. */
    public Tables(Connection connection) {
        this.connection = connection;
    }

    /** Every table but that in which Flyway notes its migrations. */
    public Set<String> names() throws SQLException {
        return read("select table_name from information_schema.tables" + " where table_schema = '" + SCHEMA
                + "' and table_name <> '" + HISTORY + "'");
    }

    /** Every column of these tables, as {@code table.column}. */
    public Set<String> columns() throws SQLException {
        return read("select table_name || '.' || column_name from information_schema.columns"
                + " where table_schema = '" + SCHEMA + "' and table_name <> '" + HISTORY + "'");
    }

    /** The tables whose rows lead to a row of that table, through one key or several. */
    public Set<String> leadingTo(String table) throws SQLException {
        Set<String> found = new TreeSet<>(Set.of(table));
        boolean more = true;
        while (more) {
            more = false;
            for (String target : List.copyOf(found)) {
                more |= found.addAll(referringTo(target));
            }
        }
        return found;
    }

    /** Every foreign key, as {@code table.column}, with the table that it leads to. */
    public Map<String, String> foreignKeys() throws SQLException {
        Map<String, String> found = new TreeMap<>();
        DatabaseMetaData database = connection.getMetaData();
        for (String table : names()) {
            try (ResultSet keys = database.getImportedKeys(null, SCHEMA, table)) {
                while (keys.next()) {
                    found.put(table + "." + keys.getString("FKCOLUMN_NAME"), keys.getString("PKTABLE_NAME"));
                }
            }
        }
        return found;
    }

    void empty(Engine engine) throws SQLException {
        String all = String.join(", ", names());
        try (var statement = connection.createStatement()) {
            if (engine == Engine.POSTGRESQL) {
                // What guards the trail in a real database would guard it here too.
                statement.execute("alter table audit_entry disable trigger user");
                statement.execute("truncate table " + all + " cascade");
                statement.execute("alter table audit_entry enable always trigger audit_entry_only_grows");
            } else {
                statement.execute("set referential_integrity false");
                for (String table : names()) {
                    statement.execute("truncate table " + table);
                }
                statement.execute("set referential_integrity true");
            }
        }
    }

    private Set<String> referringTo(String table) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        try (ResultSet keys = database.getExportedKeys(null, SCHEMA, table)) {
            Set<String> found = new TreeSet<>();
            while (keys.next()) {
                found.add(keys.getString("FKTABLE_NAME"));
            }
            return found;
        }
    }

    private Set<String> read(String query) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            Set<String> found = new TreeSet<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
