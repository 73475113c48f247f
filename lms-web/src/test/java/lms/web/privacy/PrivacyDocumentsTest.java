package lms.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lms.web.testkit.Engine;
import lms.web.testkit.Storage;
import org.junit.jupiter.api.Test;

/** What {@code docs/reference/privacy} says of the data is what the entities say. */
class PrivacyDocumentsTest {

    private static final Path DOCUMENTED = Path.of("..", "docs", "reference", "privacy");
    private static final Path MADE = Path.of("target", "privacy");

    @Test
    void documents_areThoseOfTheRegister() throws IOException {
        Map<String, String> documents = PrivacyDocuments.of(RegisterTest.register(Storage.emptied(Engine.H2)));
        Files.createDirectories(MADE);
        for (var document : documents.entrySet()) {
            Files.writeString(MADE.resolve(document.getKey()), document.getValue());
        }

        assertThat(documents)
                .allSatisfy((name, text) -> assertThat(DOCUMENTED.resolve(name))
                        .as("docs/reference/privacy/%s is out of date: copy lms-web/target/privacy/*.md over it", name)
                        .hasContent(text));
    }
}
