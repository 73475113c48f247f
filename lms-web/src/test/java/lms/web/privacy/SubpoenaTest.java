package lms.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import lms.web.privacy.offline.DataPlace;
import lms.web.privacy.offline.HandOver;
import lms.web.privacy.offline.Held;
import lms.web.privacy.offline.PersonClass;
import lms.web.testkit.Engine;
import lms.web.testkit.Storage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody can be made to hand over more of anybody than the list says that was agreed to. */
class SubpoenaTest {

    private static final Path LIST = Path.of("src", "main", "resources", "lms", "web", "privacy", "hand-over.tsv");
    private static final Path PAGE = Path.of("..", "docs", "reference", "privacy", "subpoena.md");
    private static final Path MADE = Path.of("target", "privacy");

    private final HandOver today = Subpoena.of(RegisterTest.register(Storage.emptied(Engine.H2)));

    @Test
    void whatCouldBeHandedOver_isWhatWasAgreedTo() throws IOException {
        Files.createDirectories(MADE);
        String made = lines(today).stream().map(line -> line + "\n").collect(Collectors.joining());
        Files.writeString(MADE.resolve("hand-over.tsv"), made);
        List<String> agreed = Files.exists(LIST) ? Files.readAllLines(LIST) : List.of();

        assertThat(without(lines(today), agreed))
                .as(
                        "More could be handed over of somebody than was agreed to. Is it needed, and for so long? If so, copy"
                                + " lms-web/target/privacy/hand-over.tsv over lms-web/%s",
                        LIST)
                .isEmpty();
        assertThat(without(agreed, lines(today)))
                .as(
                        "Less could be handed over than the list says, which is good. Copy"
                                + " lms-web/target/privacy/hand-over.tsv over lms-web/%s",
                        LIST)
                .isEmpty();
    }

    @Test
    void page_saysTheSame() throws IOException {
        Files.createDirectories(MADE);
        Files.writeString(MADE.resolve("subpoena.md"), Subpoena.page(today));

        assertThat(PAGE)
                .as(
                        "docs/reference/privacy/subpoena.md is out of date: copy lms-web/target/privacy/subpoena.md over it")
                .hasContent(Subpoena.page(today));
    }

    @Test
    void whoeverWasErased_leavesNothingThatLeadsToThem() {
        assertThat(today.of(PersonClass.ERASED))
                .extracting(Held::where)
                .doesNotContain(
                        "account.email", "account.display_name", "audit_person.account_id", "enrolment.account_id");
    }

    @Test
    void whoeverLeftTheCourses_isNoLearnerAnyMore() {
        assertThat(today.of(PersonClass.LEARNER)).isNotEmpty();
        assertThat(today.of(PersonClass.LEFT)).isEmpty();
    }

    @Test
    void fileThatNobodySaidAnythingAbout_isNamed(@TempDir Path data) throws IOException {
        Files.writeString(data.resolve("lms.mv.db"), "");
        Files.writeString(data.resolve("members.xlsx"), "");

        assertThat(DataPlace.strangersIn(data)).containsExactly("members.xlsx");
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }

    private static List<String> lines(HandOver list) {
        return list.all().stream().map(Held::line).toList();
    }
}
