package lms.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page about rights is made from the matrix. */
class RightsPageTest {

    private static final Path DOCUMENTED = Path.of("..", "docs", "reference", "rights.md");
    private static final Path MADE = Path.of("target", "rights.md");
    private static final String BEGINNING = """
            # Who may do what

            What is not here, nobody may. Roles add up; an administrator holds no other role by that, and an operator has no
            account in the application. Whoever may not see a thing is answered as if there were none.

            Y yes; – no; O own; C cohorts now assigned to; G cohorts of own units while in office; N anywhere; A own or
            co-authored curriculum; R curriculum assigned for review and not its author; K only figures of at least ten
            people; B by opening a record, [which takes two](../how-to/open-a-record.md); S own after signing in again.

            This page is made from `authz-matrix.csv`, which also says what each address answers to whom; tests hold the
            running system against it and compare this page.

            | | Right | Anonymous | Learner | Coach | Author | Reviewer | Officer | Administrator | Operator | Auditor | State |
            |---|---|---|---|---|---|---|---|---|---|---|---|
            """;

    @Test
    void documented_rights_are_those_of_the_matrix() throws IOException {
        String made = BEGINNING
                + Matrix.read().rights().stream().map(RightsPageTest::row).collect(Collectors.joining());
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, made);

        assertThat(DOCUMENTED)
                .as("docs/reference/rights.md is out of date: copy lms-web/target/rights.md over it")
                .hasContent(made);
    }

    private static String row(Matrix.Right right) {
        List<String> holders =
                right.holders().stream().map(cell -> cell.replace("|", "\\|")).toList();
        String state = right.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "| %d | %s | %s | %s |%n".formatted(right.number(), right.what(), String.join(" | ", holders), state);
    }
}
