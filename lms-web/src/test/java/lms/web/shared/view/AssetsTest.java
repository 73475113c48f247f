package lms.web.shared.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void name_changes_with_content_and_only_then() throws IOException {
        var first = urlOf("a{}");
        assertThat(first).matches("/assets/app\\.[0-9a-f]{12}\\.css");
        assertThat(urlOf("a{}")).isEqualTo(first);
        assertThat(urlOf("b{}")).isNotEqualTo(first);
    }

    @Test
    void unknown_asset_is_refused() throws IOException {
        urlOf("a{}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assets.in(directory).url("none.css"));
    }

    @Test
    void only_kinds_of_file_that_go_with_pages_have_a_type() {
        assertThat(new Asset("app.css", "1", new byte[0]).contentType()).contains("text/css;charset=UTF-8");
        assertThat(new Asset("notes.txt", "1", new byte[0]).contentType()).isEmpty();
        assertThat(new Asset("noextension", "1", new byte[0]).contentType()).isEmpty();
    }

    private String urlOf(String css) throws IOException {
        Files.writeString(directory.resolve("app.css"), css);
        return Assets.in(directory).url("app.css").value();
    }
}
