package lms.content.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file is called, nothing is written outside the folder that was given. */
class NothingOutsideTest {
    private static final List<String> PARTS = List.of(
            "..",
            "..",
            ".",
            "",
            "a",
            "lessons",
            "link",
            "file-link",
            "one.md",
            "~",
            "C:",
            "\\",
            "..\\..",
            "\u0000",
            " ",
            "%2e%2e",
            "\u2024\u2024",
            "\uff0e\uff0e",
            "con",
            "a\nb",
            "-rf",
            "*",
            "$HOME");

    @TempDir
    private Path home;

    private Path folder;

    @BeforeEach
    void folderBesideWhatNobodyMayTouch() throws IOException {
        folder = Files.createDirectories(home.resolve("work/curriculum"));
        Files.createDirectories(folder.resolve("lessons"));
        Files.writeString(folder.resolve("lessons/one.md"), "text");
        Files.createDirectories(home.resolve("outside"));
        Files.writeString(home.resolve("outside/one.md"), "secret");
        Files.createSymbolicLink(folder.resolve("link"), home.resolve("outside"));
        Files.createSymbolicLink(folder.resolve("lessons/file-link"), home.resolve("outside/one.md"));
        Files.createSymbolicLink(folder.resolve("lessons/.one.md.new"), home.resolve("outside/one.md"));
    }

    @Test
    void randomNames_neverLeadOut() throws IOException {
        Random random = new Random(4);
        Map<String, String> before = outside();
        int written = 0;
        for (int i = 0; i < 3_000; i++) {
            StringBuilder name = new StringBuilder(random.nextInt(5) == 0 ? home + "/" : "");
            for (int parts = random.nextInt(5); parts >= 0; parts--) {
                name.append(PARTS.get(random.nextInt(PARTS.size()))).append(parts == 0 ? "" : "/");
            }
            written += tryToWrite(name.toString(), Optional.empty());
            written += tryToWrite(name.toString(), Optional.of("secret".getBytes(UTF_8)));
            assertThat(outside()).as("after writing '%s'", name).isEqualTo(before);
        }

        assertThat(written).as("names inside the folder").isPositive();
    }

    private int tryToWrite(String name, Optional<byte[]> before) {
        try {
            FolderWriter.to(folder).write(name, before, "new".getBytes(UTF_8));
            return 1;
        } catch (IOException e) {
            return 0;
        }
    }

    /** Everything but the folder, with its content. */
    private Map<String, String> outside() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : all.filter(path -> !path.startsWith(folder)).toList()) {
                found.put(
                        path.toString(),
                        Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) ? Files.readString(path) : "");
            }
        }
        return found;
    }
}
