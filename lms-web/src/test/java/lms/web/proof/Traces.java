package lms.web.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Looks for words in files, whatever the files are: as UTF-8 and as UTF-16, in which some write texts. */
final class Traces {

    private static final int HEAD = 8;

    private final Map<String, List<byte[]>> byHead = new HashMap<>();
    private final Map<String, Integer> found = new TreeMap<>();

    /** Of these words, each of eight letters or more. */
    Traces(Collection<String> words) {
        for (String word : words) {
            remember(word.getBytes(StandardCharsets.UTF_8));
            remember(word.getBytes(StandardCharsets.UTF_16BE));
        }
    }

    private void remember(byte[] word) {
        byHead.computeIfAbsent(head(word, 0), head -> new ArrayList<>()).add(word);
    }

    /** Reads a file, or everything below a directory; of a file that is gone meanwhile there is no trace. */
    Traces in(Path place) throws IOException {
        if (Files.exists(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    in(file.toString(), Files.readAllBytes(file));
                }
            }
        }
        return this;
    }

    /** Reads what was got otherwise. */
    Traces in(String name, byte[] content) {
        for (int at = 0; at + HEAD <= content.length; at++) {
            for (byte[] word : byHead.getOrDefault(head(content, at), List.of())) {
                if (stands(word, content, at)) {
                    found.merge(name + ": " + new String(word, StandardCharsets.UTF_8), 1, Integer::sum);
                }
            }
        }
        return this;
    }

    /** How often which word was found where. */
    Map<String, Integer> found() {
        return found;
    }

    private static String head(byte[] bytes, int at) {
        return new String(bytes, at, HEAD, StandardCharsets.ISO_8859_1);
    }

    private static boolean stands(byte[] word, byte[] content, int at) {
        for (int i = 0; i < word.length; i++) {
            if (at + i >= content.length || content[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
