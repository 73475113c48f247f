package lms.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The roots that no rule of the dictionary gives, chiefly irregular plurals; the format is told in roots.tsv. */
final class WelshExceptions {
    private static final int SHORTEST_BEGINNING = 3;

    private final Map<String, List<String>> rootsByWord = new HashMap<>();
    private final Map<String, List<String>> newEndingsByEnding = new HashMap<>();

    /** @param lines the lines of roots.tsv */
    WelshExceptions(List<String> lines) {
        for (String line : lines) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] parts = line.split("\t", 2);
                Map<String, List<String>> map = parts[0].startsWith("*") ? newEndingsByEnding : rootsByWord;
                map.put(
                        parts[0].replace("*", ""),
                        List.of(parts[1].replace("*", "").split(" ", -1)));
            }
        }
    }

    boolean has(String word) {
        return rootsByWord.containsKey(word);
    }

    List<String> rootsOf(String word) {
        return rootsByWord.getOrDefault(word, List.of());
    }

    /** The words that would be the singular if this were a plural of one of the regular kinds; they may not exist. */
    List<String> singularsIfAny(String word) {
        List<String> singulars = new ArrayList<>();
        for (int start = SHORTEST_BEGINNING; start < word.length(); start++) {
            String beginning = word.substring(0, start);
            newEndingsByEnding
                    .getOrDefault(word.substring(start), List.of())
                    .forEach(ending -> singulars.add(beginning + ending));
        }
        return singulars;
    }
}
