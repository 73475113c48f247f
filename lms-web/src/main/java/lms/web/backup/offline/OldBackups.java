package lms.web.backup.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of the backups in a directory that are too old. That some could not be removed is told and does not make the
 * new backup fail: it is whole, and has to be taken elsewhere all the same.
 *
 * @param removed those that are gone
 * @param left what could not be removed, with the reason
 */
public record OldBackups(List<Path> removed, List<String> left) {

    private static final String PATTERN = "'lms-'uuuuMMdd'T'HHmmss'Z.age'";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern(PATTERN);
    /** One that was interrupted holds people as well. */
    private static final DateTimeFormatter FOUND =
            DateTimeFormatter.ofPattern(PATTERN + "['" + Archive.UNFINISHED + "']");

    public OldBackups {
        removed = List.copyOf(removed);
        left = List.copyOf(left);
    }

    /** Name of the file of a backup that is made at that moment. */
    static String name(Instant made) {
        return NAME.format(made.atOffset(ZoneOffset.UTC));
    }

    /** Removes what was made before that moment, and nothing that is not named as a backup. */
    static OldBackups remove(Path directory, Instant edge) {
        List<Path> removed = new ArrayList<>();
        List<String> left = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(each -> isOver(each, edge)).sorted().toList()) {
                try {
                    Files.delete(file);
                    removed.add(file);
                } catch (IOException e) {
                    left.add(told(file, e));
                }
            }
        } catch (UncheckedIOException | IOException e) {
            left.add(told(directory, e));
        }
        return new OldBackups(removed, left);
    }

    private static String told(Path file, Exception e) {
        return file + " (" + e.getClass().getSimpleName() + ")";
    }

    private static boolean isOver(Path file, Instant edge) {
        try {
            return LocalDateTime.parse(String.valueOf(file.getFileName()), FOUND)
                    .toInstant(ZoneOffset.UTC)
                    .isBefore(edge);
        } catch (DateTimeParseException e) {
            return false; // none of ours
        }
    }
}
