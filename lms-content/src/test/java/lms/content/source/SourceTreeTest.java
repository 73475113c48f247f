package lms.content.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import lms.content.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
    /** Printed by {@code git write-tree} (2.39) for the files that {@link #writeSample} writes. */
    private static final String GIT_TREE_OF_SAMPLE = "71af92aa1f2c1386bcdf8b0d1e8f4ec87cc6b3d3";

    @TempDir
    private Path folder;

    @Test
    void revision_isTheIdOfGitsTreeObject() throws IOException {
        writeSample();

        assertThat(SourceTree.read(folder).revision()).isEqualTo(GIT_TREE_OF_SAMPLE);
    }

    @Test
    void revision_changesWithContentAndNameAndMode() throws IOException {
        writeSample();
        Files.setPosixFilePermissions(folder.resolve("run"), PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(SourceTree.read(folder).revision()).isNotEqualTo(GIT_TREE_OF_SAMPLE);
        assertThat(SourceTree.of(Map.of("a", new byte[] {1})).revision())
                .isNotEqualTo(SourceTree.of(Map.of("a", new byte[] {2})).revision())
                .isNotEqualTo(SourceTree.of(Map.of("b", new byte[] {1})).revision());
    }

    @Test
    void revision_ofNoFiles_isGitsEmptyTree() {
        assertThat(SourceTree.of(Map.of()).revision()).isEqualTo("4b825dc642cb6eb9a060e54bf8d69288fbee4904");
    }

    @Test
    void read_leavesOutTheGitFolderAndKeepsDotFiles() throws IOException {
        writeSample();
        write(".git/config", "[core]");

        assertThat(SourceTree.read(folder).paths())
                .containsExactly(
                        ".gitignore",
                        "a.b/link",
                        "curriculum.yml",
                        "lessons-a/x.md",
                        "lessons.md",
                        "lessons/caf.md",
                        "run");
    }

    @Test
    void text_ofALinkInside_isThatOfItsTarget() throws IOException {
        writeSample();

        assertThat(SourceTree.read(folder).text("a.b/link")).contains("format: 1\n");
    }

    @Test
    void link_thatLeadsOut_isRefusedAndNotRead(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("secret.md"), "secret");
        Files.createSymbolicLink(folder.resolve("secret.md"), outside.resolve("secret.md"));
        Files.createSymbolicLink(folder.resolve("gone.md"), Path.of("nowhere.md"));

        SourceTree tree = SourceTree.read(folder);

        assertThat(tree.paths()).isEmpty();
        assertThat(tree.refusals())
                .extracting(Diagnostic::file, Diagnostic::rule)
                .hasSize(2);
        assertThat(tree.refusals()).extracting(Diagnostic::rule).containsOnly("F05");
    }

    @Test
    void file_thatIsTooLarge_isRefused() throws IOException {
        Files.write(folder.resolve("film.mp4"), new byte[(int) FolderReader.MAX_FILE_BYTES + 1]);

        assertThat(SourceTree.read(folder).refusals())
                .extracting(Diagnostic::toString)
                .containsExactly("film.mp4:1:1: error F02 the file is larger than 20 MB;"
                        + " Make it smaller, or link to where it is hosted");
    }

    @Test
    void text_ofBytesThatAreNoUtf8_isEmpty() {
        SourceTree tree = SourceTree.of(Map.of("latin.md", new byte[] {'c', 'a', 'f', (byte) 0xE9}));

        assertThat(tree.text("latin.md")).isEmpty();
        assertThat(tree.bytes("latin.md")).isPresent();
    }

    @Test
    void text_withByteOrderMark_startsBehindIt() {
        assertThat(SourceTree.of(Map.of("a.md", "\uFEFF# A".getBytes(UTF_8))).text("a.md"))
                .contains("# A");
    }

    @Test
    void bytes_areCopies() {
        byte[] content = {1};
        SourceTree tree = SourceTree.of(Map.of("a", content));
        content[0] = 2;
        tree.bytes("a").orElseThrow()[0] = 3;

        assertThat(tree.bytes("a"))
                .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(1));
    }

    @Test
    void read_ofNoFolder_saysSo() {
        assertThatThrownBy(() -> SourceTree.read(folder.resolve("nowhere"))).isInstanceOf(NotDirectoryException.class);
    }

    private void writeSample() throws IOException {
        write("curriculum.yml", "format: 1\n");
        write("lessons/caf.md", "# Caf\u00e9\n");
        write("lessons-a/x.md", "x");
        write("lessons.md", "y");
        write("run", "#!/bin/sh\n");
        write(".gitignore", "*.tmp\n");
        Files.setPosixFilePermissions(folder.resolve("run"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(folder.resolve("a.b"));
        Files.createSymbolicLink(folder.resolve("a.b/link"), Path.of("../curriculum.yml"));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
