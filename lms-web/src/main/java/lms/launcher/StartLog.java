package lms.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The part of the log that the present start writes; knows where earlier starts end. */
final class StartLog {
    private static final int MOST_READ = 1_000_000;
    private static final int MOST_SHOWN = 6;
    /** A severe fault, what caused it, or one of several that came together. */
    private static final Pattern CAUSE = Pattern.compile("^\\S+ SEVERE |^Caused by: |^\\d\\. [\\w.]+: ");

    private final Path file;
    private final long start;

    private StartLog(Path file, long start) {
        this.file = file;
        this.start = start;
    }

    static StartLog of(Path file) {
        try {
            return new StartLog(file, Files.exists(file) ? Files.size(file) : 0);
        } catch (IOException e) {
            return new StartLog(file, 0);
        }
    }

    /** The first lines that tell of a severe fault, as the end of a sentence; empty when there is none. */
    String reasons() {
        List<String> severe = lines().stream()
                .filter(line -> CAUSE.matcher(line).find())
                .map(line -> line.replaceFirst("^\\S+ SEVERE [^:]*: ", ""))
                .distinct()
                .limit(MOST_SHOWN)
                .toList();
        return severe.isEmpty() ? "" : " Reasons:\n  " + String.join("\n  ", severe) + "\n";
    }

    private List<String> lines() {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(Math.min(start, log.length()));
            byte[] bytes = new byte[(int) Math.min(MOST_READ, log.length() - log.getFilePointer())];
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
