package lms.web.finding.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Rejected.Fault;

/** Reads a list of synonyms as somebody typed it, and says of each line that cannot be what is wrong with it. */
public final class SynonymText {

    /** Most groups of a list. */
    public static final int MOST_GROUPS = 500;
    /** Most names of a group. */
    public static final int MOST_NAMES = 10;
    /** Most characters of a name. */
    public static final int LONGEST_NAME = 80;

    /** Most faults that are told at once: nobody reads more. */
    private static final int MOST_FAULTS = 20;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SPOKEN = Pattern.compile("[\\p{L}\\p{N}]");

    private final String field;
    private final List<List<String>> groups = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private SynonymText(String field) {
        this.field = field;
    }

    /**
     * The list that is meant; lines without anything on them are passed over.
     *
     * @param field name of the form field that faults belong to
     * @throws Rejected with a fault for each line that cannot be, the first twenty at most
     */
    public static SynonymList read(String field, String typed) {
        var text = new SynonymText(field);
        List<String> lines = typed.lines().toList();
        for (int number = 1; number <= lines.size(); number++) {
            text.line(number, lines.get(number - 1));
        }
        if (text.groups.size() > MOST_GROUPS) {
            text.faults.add(0, Fault.of(field, "error.synonyms.groups", MOST_GROUPS));
        }
        if (!text.faults.isEmpty()) {
            throw new Rejected(text.faults.subList(0, Math.min(MOST_FAULTS, text.faults.size())));
        }
        return new SynonymList(text.groups);
    }

    private void line(int number, String line) {
        List<String> names = Arrays.stream(line.split(",", -1))
                .map(name -> SPACE.matcher(name).replaceAll(" ").strip())
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.isEmpty()) {
            return;
        }
        List<Fault> wrong = new ArrayList<>();
        if (names.size() < 2) {
            wrong.add(Fault.of(field, "error.synonyms.alone", number, names.get(0)));
        }
        if (names.size() > MOST_NAMES) {
            wrong.add(Fault.of(field, "error.synonyms.names", number, MOST_NAMES));
        }
        names.forEach(name -> name(number, name).ifPresent(wrong::add));
        faults.addAll(wrong);
        groups.add(names);
    }

    private Optional<Fault> name(int number, String name) {
        if (name.length() > LONGEST_NAME) {
            return Optional.of(Fault.of(field, "error.synonyms.long", number, LONGEST_NAME));
        }
        if (!SPOKEN.matcher(name).find() || name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(Fault.of(field, "error.synonyms.word", number, name));
        }
        return Optional.ofNullable(lines.putIfAbsent(name.toLowerCase(Locale.ROOT), number))
                .map(first -> Fault.of(field, "error.synonyms.twice", number, name, first));
    }
}
