package lms.content.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderWriterTest {
    private static final byte[] OLD = "old\n".getBytes(UTF_8);
    private static final byte[] NEW = "new\n".getBytes(UTF_8);

    @TempDir
    private Path outside;

    private Path folder = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(outside.resolve("curriculum"));
        Files.createDirectories(folder.resolve("lessons"));
        Files.write(folder.resolve("lessons/one.md"), OLD);
        Files.write(outside.resolve("secret.md"), OLD);
    }

    @Test
    void file_isReplacedAndKeepsItsPermissions() throws IOException {
        Files.setPosixFilePermissions(folder.resolve("lessons/one.md"), PosixFilePermissions.fromString("rw-rw----"));

        FolderWriter.to(folder).write("lessons/one.md", Optional.of(OLD), NEW);

        assertThat(folder.resolve("lessons/one.md")).hasBinaryContent(NEW);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("lessons/one.md"))))
                .isEqualTo("rw-rw----");
        assertThat(files(folder.resolve("lessons"))).containsExactly("one.md");
    }

    @Test
    void newFile_isMade() throws IOException {
        FolderWriter.to(folder).write("ids.lock.yml", Optional.empty(), NEW);

        assertThat(folder.resolve("ids.lock.yml")).hasBinaryContent(NEW);
    }

    @Test
    void whatAKilledRunLeftBehind_isInNobodysWay() throws IOException {
        Files.write(folder.resolve("lessons/.one.md.new"), "half".getBytes(UTF_8));

        FolderWriter.to(folder).write("lessons/one.md", Optional.of(OLD), NEW);

        assertThat(files(folder.resolve("lessons"))).containsExactly("one.md");
    }

    @Test
    void linkInPlaceOfTheFreshFile_isNotWrittenThrough() throws IOException {
        Files.createSymbolicLink(folder.resolve("lessons/.one.md.new"), outside.resolve("secret.md"));

        FolderWriter.to(folder).write("lessons/one.md", Optional.of(OLD), NEW);

        assertThat(outside.resolve("secret.md")).hasBinaryContent(OLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.md", "lessons/../../secret.md", "", ".", "lessons", "nowhere/one.md"})
    void pathThatIsNoFileOfTheFolder_isRefused(String path) throws IOException {
        FolderWriter writer = FolderWriter.to(folder);

        assertThatThrownBy(() -> writer.write(path, Optional.of(OLD), NEW)).isInstanceOf(WriteRefused.class);
        assertThatThrownBy(() -> writer.write(path, Optional.empty(), NEW)).isInstanceOf(WriteRefused.class);
        assertThat(outside.resolve("secret.md")).hasBinaryContent(OLD);
        assertThat(files(outside)).containsExactlyInAnyOrder("secret.md", "curriculum");
    }

    @Test
    void absolutePath_isRefused() throws IOException {
        FolderWriter writer = FolderWriter.to(folder);
        String path = outside.resolve("secret.md").toString();

        assertThatThrownBy(() -> writer.write(path, Optional.of(OLD), NEW)).hasMessageContaining("out of the folder");
    }

    @Test
    void links_areRefusedWhereverTheyStandOnTheWay() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.md"), outside.resolve("secret.md"));
        Files.createSymbolicLink(folder.resolve("elsewhere"), outside);
        FolderWriter writer = FolderWriter.to(folder);

        assertThatThrownBy(() -> writer.write("link.md", Optional.of(OLD), NEW)).hasMessageContaining("is a link");
        assertThatThrownBy(() -> writer.write("elsewhere/secret.md", Optional.of(OLD), NEW))
                .hasMessageContaining("'elsewhere' is a link");
        assertThat(outside.resolve("secret.md")).hasBinaryContent(OLD);
    }

    @Test
    void fileThatSomebodyElseChanged_isLeftAlone() throws IOException {
        FolderWriter writer = FolderWriter.to(folder);
        byte[] seen = "seen\n".getBytes(UTF_8);

        assertThatThrownBy(() -> writer.write("lessons/one.md", Optional.of(seen), NEW))
                .hasMessageContaining("changed it meanwhile");
        assertThatThrownBy(() -> writer.write("lessons/one.md", Optional.empty(), NEW))
                .hasMessageContaining("there already");
        assertThatThrownBy(() -> writer.write("lessons/gone.md", Optional.of(OLD), NEW))
                .hasMessageContaining("it is gone");
        assertThat(folder.resolve("lessons/one.md")).hasBinaryContent(OLD);
    }

    @Test
    void folderThatIsNone_isSaid() {
        assertThatThrownBy(() -> FolderWriter.to(folder.resolve("lessons/one.md")))
                .isInstanceOf(NotDirectoryException.class);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(file -> file.getFileName().toString()).toList();
        }
    }
}
