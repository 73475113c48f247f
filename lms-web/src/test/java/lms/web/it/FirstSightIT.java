package lms.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sees who comes for the first time. */
class FirstSightIT extends BrowserTest {
    @ParameterizedTest
    @EnumSource(Screen.class)
    void first_pages_are_accessible_in_light_and_dark(Screen screen) {
        for (ColorScheme colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            Page page = page(screen, true, colours);
            for (String path : new String[] {"/", "/courses", "/sign-in", "/search?q=canvass", "/not-there"}) {
                page.navigate(path);
                assertAccessible(page);
                screenshot(page, "first" + path.replaceAll("[^a-z]+", "-") + "-" + screen + "-" + colours);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void signing_in_works_with_and_without_scripts(boolean scripts) {
        Page page = page(Screen.PHONE, scripts);

        signIn(page, "learner@demo.example");

        assertThat(page.locator("header").first().textContent()).contains("Demo learner");
    }
}
