package lms.search.relevance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The files of the set: fields with tabs between them, and {@code \n}, {@code \t} and {@code \\} inside. */
final class Lines {
    private Lines() {}

    /** The lines of a file, without comments. */
    static List<String[]> of(String resource) {
        try (InputStream in = Objects.requireNonNull(Lines.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String unescaped(String field) {
        StringBuilder text = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\') {
                i++;
                text.append(
                        switch (field.charAt(i)) {
                            case 'n' -> '\n';
                            case 't' -> '\t';
                            default -> '\\';
                        });
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
