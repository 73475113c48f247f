package lms.web.shared.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/settings.md} is made from {@link Setting}, so that no setting can be added without being explained. */
class SettingsTableTest {
    private static final Path DOCUMENTED = Path.of("..", "docs", "settings.md");
    private static final Path MADE = Path.of("target", "settings.md");

    private static final String BEGINNING = """
            # Settings

            The first place that names a setting wins: the command line (`-Dlms.http.port=8081`), system properties, the
            environment (`LMS_HTTP_PORT`), the file (`lms.properties` in the data directory, or the one that `--config`
            names). Relative paths start from the directory of `./lms`. A key that is not in this table stops the start,
            as does a value that cannot be read or does not fit the others; all faults are told at once.

            Without `lms.mail.host` no mail is sent: `serve` warns when it starts, and pages that would send one say so. The
            setting for the management port is checked but not used yet: health answers on the main port.

            This page is made from the code; a test compares the two.

            | Setting | In the environment | Default | What it is |
            |---|---|---|---|
            """;

    @Test
    void documented_settings_are_those_there_are() throws IOException {
        String made = BEGINNING + Setting.settable().stream().map(this::row).collect(Collectors.joining());
        Files.writeString(MADE, made);

        assertThat(DOCUMENTED)
                .as("docs/settings.md is out of date: copy lms-web/target/settings.md over it")
                .hasContent(made);
    }

    private String row(Setting setting) {
        String standard = setting.standard().map(text -> "`" + text + "`").orElse("");
        String secret = setting.isSecret() ? " (secret: not taken from the command line)" : "";
        return "| `%s` | `%s` | %s | %s |%n"
                .formatted(setting.key(), setting.environmentName(), standard, setting.description() + secret);
    }
}
