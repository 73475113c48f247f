package lms.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes never share a data directory. */
class DataDirectoryTest {

    @TempDir
    private Path data;

    @Test
    void heldDirectory_staysHeld_whenTheGarbageCollectorHasRun() {
        DataDirectory.hold(data);

        collectGarbage();

        assertThat(DataDirectory.isHeld(data)).isTrue();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DataDirectory.hold(data))
                .withMessageContaining("Another server is running on the data directory " + data);
    }

    @Test
    void directoryThatNobodyHolds_isNotHeld_andIsLeftAsItIs() {
        assertThat(DataDirectory.isHeld(data)).isFalse();
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void directoryThatIsMade_isItsOwnersAlone() throws IOException {
        Path made = data.resolve("var");

        DataDirectory.hold(made);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rwx------");
    }

    private static void collectGarbage() {
        var unreachable = new WeakReference<>(new Object());
        while (unreachable.get() != null) {
            System.gc();
        }
    }
}
