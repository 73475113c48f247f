package lms.web.it;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
class TmpShotIT extends BrowserTest {
    @Test
    void shots() {
        for (Screen screen : Screen.values()) {
            Page page = page(screen, false, ColorScheme.LIGHT);
            for (String path : new String[] {"/privacy", "/privacy?in=cy"}) {
                page.navigate(path);
                shot(page, path, screen);
                assertAccessible2(screen, path);
            }
            signIn(page, "admin@demo.example");
            for (String path : new String[] {"/privacy", "/admin/privacy", "/admin/privacy/register"}) {
                page.navigate(path);
                shot(page, path + "-admin", screen);
            }
        }
    }
    private void assertAccessible2(Screen screen, String path) {
        Page page = page(screen, true, ColorScheme.LIGHT);
        page.navigate(path);
        assertAccessible(page);
        org.assertj.core.api.Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).isEqualTo(0);
        if (path.equals("/privacy")) {
            signIn(page, "admin@demo.example");
            for (String other : new String[] {"/admin/privacy", "/admin/privacy/register"}) {
                page.navigate(other);
                assertAccessible(page);
                System.err.println(other + " bytes " + page.content().length());
                org.assertj.core.api.Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).isEqualTo(0);
            }
        } 
        System.err.println(path + " bytes " + page.content().length());
    }
    private void shot(Page page, String name, Screen screen) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("/tmp/brief8/r.shots/real" + name.replaceAll("[^a-z]", "-") + "-" + screen + ".png")));
    }
}
