package lms.web.backup.offline;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is in a backup: written last, and held against what is there when it is brought back.
 *
 * @param made the moment
 * @param engine which kind of database
 * @param contents what the database holds
 * @param parts every other file in the backup
 */
record Manifest(Instant made, String engine, Contents contents, List<Part> parts) {

    /** Its own name in the backup. */
    static final String NAME = "manifest.txt";

    private static final String FIRST_LINE = "lms backup 1";

    Manifest {
        parts = List.copyOf(parts);
    }

    /**
     * A file.
     *
     * @param name in the backup
     * @param sha256 64 hexadecimal digits
     */
    record Part(String name, long bytes, String sha256) {}

    /** One line for each thing. */
    String text() {
        var lines = new StringBuilder(FIRST_LINE + "\n");
        lines.append("made ").append(made).append('\n');
        lines.append("engine ").append(engine).append('\n');
        lines.append("trail ").append(contents.trail()).append('\n');
        parts.forEach(part -> lines.append("file ")
                .append(part.bytes())
                .append(' ')
                .append(part.sha256())
                .append(' ')
                .append(part.name())
                .append('\n'));
        contents.rows()
                .forEach((table, rows) -> lines.append("table ")
                        .append(rows)
                        .append(' ')
                        .append(table)
                        .append('\n'));
        return lines.toString();
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws CannotBackUp if it is none
     */
    static Manifest read(String text) throws CannotBackUp {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(FIRST_LINE)) {
            throw new CannotBackUp("This is no backup that this version can read.");
        }
        try {
            Map<String, String> words = new TreeMap<>();
            List<Part> parts = new ArrayList<>();
            Map<String, Long> rows = new TreeMap<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] parted = line.split(" ", 4);
                switch (parted[0]) {
                    case "file" -> parts.add(new Part(parted[3], Long.parseLong(parted[1]), parted[2]));
                    case "table" -> rows.put(parted[2], Long.valueOf(parted[1]));
                    default -> words.put(parted[0], line.substring(parted[0].length() + 1));
                }
            }
            return new Manifest(
                    Instant.parse(words.getOrDefault("made", "")),
                    words.getOrDefault("engine", ""),
                    new Contents(rows, words.getOrDefault("trail", "")),
                    parts);
        } catch (IndexOutOfBoundsException | NumberFormatException | DateTimeParseException e) {
            throw new CannotBackUp("The list of what is in the backup is damaged.");
        }
    }
}
