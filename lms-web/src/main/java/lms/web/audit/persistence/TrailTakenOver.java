package lms.web.audit.persistence;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import lms.web.audit.domain.AuditEntry;
import lms.web.audit.domain.AuditHead;
import lms.web.audit.domain.AuditPerson;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.Scribe;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Ids;
import lms.web.shared.secret.Vault;

/**
 * Takes over what was noted before the trail was a chain: every entry under its number and moment, with pseudonyms, sealed
 * and tied. It needs the keys and so is no migration in SQL; it is done at the start that follows the migration, and again
 * if that was interrupted. On PostgreSQL it also makes the database refuse whatever would change the trail.
 */
@Component
public class TrailTakenOver {

    private static final String[] ONLY_GROWS = {
        "create or replace function audit_entry_only_grows() returns trigger language plpgsql as"
                + " 'begin raise exception ''The audit trail only grows''; end'",
        "drop trigger if exists audit_entry_only_grows on audit_entry",
        "create trigger audit_entry_only_grows before update or delete or truncate on audit_entry"
                + " for each statement execute function audit_entry_only_grows()",
        "alter table audit_entry enable always trigger audit_entry_only_grows"
    };

    private final DataSource source;
    private final Scribe scribe;
    private final Ids ids;

    @Inject
    public TrailTakenOver(DataSource source, Vault vault, Ids ids) {
        this.source = source;
        this.scribe = new Scribe(vault);
        this.ids = ids;
    }

    /** Does what is left to do; nothing if all was done before. */
    public void run() {
        try (Connection connection = source.getConnection()) {
            if (exists(connection)) {
                boolean commits = connection.getAutoCommit();
                connection.setAutoCommit(false);
                takeOver(connection);
                connection.commit();
                connection.setAutoCommit(commits);
            }
        } catch (SQLException e) {
            throw new JdbcTrail.UnreadableTrail(e);
        }
    }

    private void takeOver(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            run(connection, ONLY_GROWS);
        }
        new Move(connection).all();
    }

    /** It is dropped last, in H2 with a commit of its own. */
    private static boolean exists(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "audit_entry_before", null)) {
            return tables.next();
        }
    }

    private static void run(Connection connection, String... commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    /** One way through the old entries. */
    private final class Move {
        private final Connection connection;
        private final Map<String, UUID> accounts = new HashMap<>();
        private final Map<UUID, AuditPerson> people = new HashMap<>();
        private final AuditHead head = scribe.start();

        Move(Connection connection) {
            this.connection = connection;
        }

        void all() throws SQLException {
            readAccounts();
            try (Statement statement = connection.createStatement();
                    ResultSet old = statement.executeQuery("select noted_at, actor_id, deed, concerns, detail from"
                            + " audit_entry_before order by seq")) {
                while (old.next()) {
                    insert(taken(old));
                }
            }
            run(connection, "delete from audit_head");
            insertHead();
            run(connection, "drop table audit_entry_before");
        }

        private void readAccounts() throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("select id from account")) {
                while (found.next()) {
                    UUID account = found.getObject(1, UUID.class);
                    accounts.put(account.toString(), account);
                }
            }
        }

        private AuditEntry taken(ResultSet old) throws SQLException {
            String object = old.getString("concerns");
            Optional<UUID> subject = Optional.ofNullable(accounts.get(object));
            var cast = new Scribe.Cast(
                    Optional.of(person(old.getObject("actor_id", UUID.class))),
                    subject.isPresent() ? Optional.of(person(subject.get())) : Optional.empty());
            var at = old.getObject("noted_at", OffsetDateTime.class).toInstant();
            return scribe.write(
                    head,
                    new Scribe.Occasion(ids.next(), at),
                    cast,
                    new AuditEntry.Noted(
                            Deed.valueOf(old.getString("deed")),
                            subject.isPresent() ? "" : object,
                            old.getString("detail")));
        }

        private AuditPerson person(UUID account) throws SQLException {
            AuditPerson known = people.get(account);
            if (known != null) {
                return known;
            }
            AuditPerson begun = scribe.pseudonym(ids.next(), account);
            people.put(account, begun);
            insert(
                    "insert into audit_person (id, account_id, sealed_key, version) values (?, ?, ?, 1)",
                    begun.id(),
                    account,
                    begun.sealedKey());
            return begun;
        }

        private void insert(AuditEntry entry) throws SQLException {
            insert(
                    "insert into audit_entry (id, seq, form, noted_at, actor_id, subject_id, deed, concerns, detail,"
                            + " link, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                    entry.id(),
                    entry.seq(),
                    entry.row().form(),
                    entry.notedAt().atOffset(ZoneOffset.UTC),
                    entry.parties().actor(),
                    entry.parties().subject(),
                    entry.noted().deed().name(),
                    entry.noted().object(),
                    entry.noted().detail(),
                    entry.row().link());
        }

        private void insertHead() throws SQLException {
            insert(
                    "insert into audit_head (name, last_seq, link, proof, version) values (?, ?, ?, ?, 1)",
                    AuditHead.ONLY,
                    head.lastSeq(),
                    head.link(),
                    head.end().proof());
        }

        private void insert(String command, Object... values) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(command)) {
                for (int n = 0; n < values.length; n++) {
                    statement.setObject(n + 1, values[n]);
                }
                statement.executeUpdate();
            }
        }
    }
}
