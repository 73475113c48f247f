package lms.content.fix;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lms.content.Diagnostic;
import lms.content.Reading;
import lms.content.source.SourceTree;

/**
 * Mends a curriculum in memory, in rounds: one change may bring the next to light. A change after which the checker
 * finds new errors is not made. What is left after the last round cannot be mended by a further run either.
 */
public final class Mending {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MOST_ROUNDS = 20;

    private final Function<SourceTree, Reading> checker;
    private Reading reading;

    private Mending(Reading reading, Function<SourceTree, Reading> checker) {
        this.reading = reading;
        this.checker = checker;
    }

    /**
     * Mends what can be mended.
     *
     * @param reading what is wrong
     * @param checker reads a tree like the one that the reading came from
     */
    public static Mended mend(Reading reading, Function<SourceTree, Reading> checker) {
        Mending mending = new Mending(reading, checker);
        int round = 0;
        while (round < MOST_ROUNDS && mending.round()) {
            round++;
        }
        return Mended.between(reading.source(), mending.reading);
    }

    /** Whether anything could be mended. */
    private boolean round() {
        Map<String, List<Diagnostic>> byFile = reading.diagnostics().stream()
                .filter(finding -> !finding.repair().isEmpty())
                .filter(finding -> !reading.source().isLink(finding.file()))
                .collect(Collectors.groupingBy(Diagnostic::file, LinkedHashMap::new, Collectors.toList()));
        boolean any = false;
        for (Map.Entry<String, List<Diagnostic>> file : byFile.entrySet()) {
            any |= tryTogether(file.getKey(), file.getValue());
        }
        return any;
    }

    /** All changes of the file, or if they do not get along the first of them that does no harm. */
    private boolean tryTogether(String path, List<Diagnostic> findings) {
        return tryOne(path, findings)
                || (findings.size() > 1 && findings.stream().anyMatch(finding -> tryOne(path, List.of(finding))));
    }

    private boolean tryOne(String path, List<Diagnostic> findings) {
        SourceTree source = reading.source();
        Optional<Reading> mended = source.text(path)
                .flatMap(text -> edited(text, findings).filter(edited -> !edited.equals(text)))
                .map(edited -> source.with(path, bytes(edited, hasMark(source, path))))
                .map(checker)
                .filter(this::isNoWorse);
        mended.ifPresent(better -> reading = better);
        return mended.isPresent();
    }

    private static Optional<String> edited(String text, List<Diagnostic> findings) {
        EditPlaces places = new EditPlaces(text);
        List<TextEdit> edits = new ArrayList<>();
        for (Diagnostic finding : findings) {
            Optional<List<TextEdit>> found = places.of(finding.repair());
            if (found.isEmpty()) {
                return Optional.empty();
            }
            edits.addAll(found.get());
        }
        return TextEdit.applyAll(text, edits);
    }

    /** No rule is broken more often in any file; lines may have moved, so places are not compared. */
    private boolean isNoWorse(Reading after) {
        Map<String, Long> before = errors(reading);
        return errors(after).entrySet().stream()
                .allMatch(error -> error.getValue() <= before.getOrDefault(error.getKey(), 0L));
    }

    private static Map<String, Long> errors(Reading reading) {
        return reading.diagnostics().stream()
                .filter(Diagnostic::isError)
                .collect(Collectors.groupingBy(
                        error -> error.rule() + " " + error.file(), LinkedHashMap::new, Collectors.counting()));
    }

    private static boolean hasMark(SourceTree source, String path) {
        return source.bytes(path)
                .filter(bytes -> bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB)
                .isPresent();
    }

    private static byte[] bytes(String text, boolean mark) {
        return ((mark ? BYTE_ORDER_MARK : "") + text).getBytes(UTF_8);
    }
}
