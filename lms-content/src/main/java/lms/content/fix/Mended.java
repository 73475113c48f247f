package lms.content.fix;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import lms.content.Diagnostic;
import lms.content.Reading;
import lms.content.source.FolderWriter;
import lms.content.source.SourceTree;

/**
 * What came of mending a curriculum.
 *
 * @param before as it was
 * @param reading as it is afterwards
 * @param files paths of what was changed
 */
public record Mended(SourceTree before, Reading reading, List<String> files) {
    public Mended {
        files = List.copyOf(files);
    }

    static Mended between(SourceTree before, Reading after) {
        List<String> changed = before.paths().stream()
                .filter(path -> !Arrays.equals(content(before, path), content(after.source(), path)))
                .toList();
        return new Mended(before, after, changed);
    }

    private static byte[] content(SourceTree tree, String path) {
        return tree.bytes(path).orElseThrow();
    }

    /** What a program could mend alone, but other errors would come of it. */
    public List<Diagnostic> left() {
        return reading.diagnostics().stream()
                .filter(finding -> !finding.repair().isEmpty())
                .toList();
    }

    /** The changes to one file as a unified diff, under the name that is shown for it. */
    public String diff(String path, String shown) {
        return UnifiedDiff.of(
                shown, before.text(path).orElse(""), reading.source().text(path).orElse(""));
    }

    /**
     * Writes what was changed.
     *
     * @throws IOException when a file cannot or may not be written; those before it are
     */
    public void write(FolderWriter folder) throws IOException {
        for (String path : files) {
            folder.write(path, before.bytes(path), content(reading.source(), path));
        }
    }
}
