package lms.web.shared.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The promises of the style sheet: contrast as WCAG 2.2 computes it, weight, and nothing from elsewhere. */
class StyleTest {
    private static final int BUDGET = 12 * 1024;
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{3,6})");

    private final String css = Files.readString(Gallery.ASSETS.resolve("app.css"));

    StyleTest() throws IOException {}

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void text_has_contrast(boolean dark) {
        var tokens = tokens(dark);
        for (var ground : new String[] {"paper", "paper-2", "sheet"}) {
            for (var text :
                    new String[] {"ink", "ink-2", "link", "visited", "hover", "ok", "warn", "err", "gold-ink"}) {
                assertThat(contrast(tokens, text, ground))
                        .as(text + " on " + ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
            assertThat(contrast(tokens, "line", ground)).as("line on " + ground).isGreaterThanOrEqualTo(3);
        }
        for (var pair : new String[][] {
            {"ok", "ok-bg"},
            {"warn", "warn-bg"},
            {"err", "err-bg"},
            {"ink", "gold-2"},
            {"ink", "ok-bg"},
            {"ink-2", "ok-bg"}
        }) {
            assertThat(contrast(tokens, pair[0], pair[1]))
                    .as(pair[0] + " on " + pair[1])
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void contrast_of_known_colours() {
        assertThat(contrast(Map.of("a", "#000000", "b", "#ffffff"), "a", "b")).isEqualTo(21);
        assertThat(contrast(Map.of("a", "#777777", "b", "#ffffff"), "a", "b")).isBetween(4.47, 4.49);
    }

    @Test
    void style_sheet_stays_within_its_budget() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(css.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(bytes.size()).isLessThanOrEqualTo(BUDGET);
    }

    @Test
    void style_sheet_loads_nothing() {
        assertThat(css).doesNotContain("url(", "@import", "@font-face");
    }

    /** The first block of tokens, and over it the one for a dark scheme. */
    private Map<String, String> tokens(boolean dark) {
        int start = css.indexOf("@layer tokens {");
        int split = css.indexOf("prefers-color-scheme: dark", start);
        int end = css.indexOf("@layer base", split);
        var tokens = new HashMap<String, String>();
        TOKEN.matcher(css.substring(start, split)).results().forEach(m -> tokens.put(m.group(1), m.group(2)));
        if (dark) {
            TOKEN.matcher(css.substring(split, end)).results().forEach(m -> tokens.put(m.group(1), m.group(2)));
        }
        return tokens;
    }

    /** Contrast ratio of WCAG 2.2, from 1 to 21. */
    private static double contrast(Map<String, String> tokens, String a, String b) {
        double first = luminance(String.valueOf(tokens.get(a)));
        double second = luminance(String.valueOf(tokens.get(b)));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear((rgb >> 8) & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
