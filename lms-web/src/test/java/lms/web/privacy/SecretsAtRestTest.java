package lms.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import lms.web.account.usecase.NewAccount;
import lms.web.shared.kernel.Role;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import lms.web.testkit.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads every column of every table as text, as a thief of the database would. */
@ParameterizedClass
@EnumSource(Engine.class)
class SecretsAtRestTest {

    private static final String PASSWORD = "qzvaf0193bd7c44 plum tram";
    private static final String EMAIL = "qzv90cc71aa02e5@example.org";
    private static final String NAME = "Zoe qzv3311dd59be20";

    private final School school;

    SecretsAtRestTest(Engine engine) {
        this.school = new School(engine);
    }

    @Test
    void passwords_links_and_waiting_mails_are_not_in_the_database() {
        school.enter("admin@example.org", Role.ADMINISTRATOR);
        var admin = school.recognise(school.signIn("admin@example.org"));
        String invitation = school.storage
                .transaction(() -> school.joining.invite(EMAIL, admin))
                .token();
        var wanted = new NewAccount(NAME, EMAIL, "en", PASSWORD);
        school.storage.inTransaction(() -> school.joining.accept(invitation, wanted, school.passwords.hash(PASSWORD)));
        String signIn = school.signIn(EMAIL);
        List<String> bodies =
                school.mails().stream().map(mail -> mail.letter().body()).toList();

        String everything = everything();

        assertThat(everything).as("what is read").contains(EMAIL, NAME);
        assertThat(bodies).isNotEmpty();
        assertThat(everything).doesNotContain(PASSWORD, invitation, signIn, "/invitation/", "Your invitation");
        bodies.forEach(body -> body.lines()
                .filter(line -> line.length() > 8)
                .forEach(line -> assertThat(everything).doesNotContain(line)));
    }

    private String everything() {
        StringBuilder cells = new StringBuilder();
        school.storage.inTransaction(() -> {
            for (String column : columns()) {
                String[] names = column.split("\\.", 2);
                for (Object cell : school.storage
                        .entities()
                        .createNativeQuery("select cast(" + names[1] + " as varchar) from " + names[0])
                        .getResultList()) {
                    cells.append(cell).append('\n');
                }
            }
        });
        return cells.toString();
    }

    private Set<String> columns() {
        try {
            return new Tables(school.storage.entities().unwrap(Connection.class)).columns();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
