package lms.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A member finds the way out alone, without scripts, and nothing of them stays outside of the database either. */
class CloseAccountIT extends BrowserTest {

    @Test
    void member_closesTheirAccount_andIsGone() {
        Invited member = Invited.as("leaving");
        Visitor phone = member.signedIn();
        Page page = page(Screen.PHONE, false);
        page.navigate("/sign-in");
        var form = page.locator("form:has(input[type=email])").first();
        form.locator("input[type=email]").fill(member.email());
        form.locator("input[type=password]").fill(Invited.PASSWORD);
        form.locator("button").click();

        page.navigate("/me/privacy");
        link(page, "Close my account");
        assertThat(page.content()).contains("What goes", "What stays", "six years");
        screenshot(page, "close");
        link(page, "Go on");
        screenshot(page, "close-sure");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Erase everything and close my account"))
                .click();
        screenshot(page, "closed");

        assertThat(page.title()).contains("Your account is closed");
        assertThat(page.context().cookies()).isEmpty();
        assertThat(phone.get("/me").location().orElse("")).contains("/sign-in");
        assertThat(new Visitor()
                        .post("/sign-in", Map.of("email", member.email(), "password", Invited.PASSWORD))
                        .status())
                .isEqualTo(422);
        assertThat(Visitor.signedInAs("admin@demo.example")
                        .get("/admin/people?q=" + member.email())
                        .body())
                .doesNotContain("Person leaving");
        assertThat(filesWith(member.email())).isEmpty();
        assertThat(TestServer.data().resolve("erasures")).isNotEmptyFile();
    }

    @Test
    void restrictedMember_isFoundByNobody_andStillReadsTheirOwn() {
        Visitor administrator = Visitor.signedInAs("admin@demo.example");
        Invited.as("withdrawn", administrator);
        Visitor member = Invited.as("shy").signedIn();
        assertThat(administrator.get("/admin/people?q=shy").body()).contains("Person shy");

        assertThat(member.postFrom("/me", "/me/privacy/restrict/on", Map.of()).status())
                .isEqualTo(303);

        assertThat(administrator.get("/admin/people?q=shy").body()).doesNotContain("Person shy");
        assertThat(administrator.get("/admin/people?q=withdrawn").body()).contains("Person withdrawn");
        assertThat(member.get("/me/privacy/restrict").body()).contains("The use of your data is restricted.");
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    /** Of the data directory: index, notes, ledger, logs. The database has its own test. */
    private static List<Path> filesWith(String text) {
        try (Stream<Path> files = Files.walk(TestServer.data())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("lms."))
                    .filter(file -> holds(file, text))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
