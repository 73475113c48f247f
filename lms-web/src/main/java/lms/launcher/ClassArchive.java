package lms.launcher;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * An archive of the classes that a start loads (JEP 350), made once after a build. The next start takes them from it
 * instead of reading and checking some 15,000 class files again. Needs {@code -XX:+RecordDynamicDumpInfo}.
 */
final class ClassArchive {
    /** Pages whose classes are worth keeping too; any of them may be missing. */
    private static final List<String> PAGES =
            List.of("/", "/courses", "/search?q=learn", "/sign-in", "/api/v1/courses", "/not-there");

    private final Path file;

    ClassArchive(Path file) {
        this.file = file;
    }

    /** Makes the archive. It only saves time, so that any failure leaves things as they are. */
    void make(HealthProbe probe) {
        PAGES.forEach(probe::status);
        Path fresh = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "vmCds",
                            new Object[] {new String[] {"dynamic_dump", fresh.toString()}},
                            new String[] {String[].class.getName()});
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (JMException | IOException | RuntimeException e) {
            deleteQuietly(fresh);
        }
    }

    private static void deleteQuietly(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            // A left-over file does no harm: the next build removes it.
            return;
        }
    }
}
