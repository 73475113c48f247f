package lms.content.identity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.source.SourceTree;
import lms.content.yaml.Fields;
import lms.content.yaml.Located;

/**
 * What {@code ids.lock.yml} says, with where it says it.
 *
 * @param ids {@code lesson} and {@code lesson#block}
 * @param answers keys of answers by {@code lesson#question}
 */
public record LockFile(List<Located> ids, Map<String, List<Located>> answers) {
    /** Where it lies in a curriculum. */
    public static final String PATH = "ids.lock.yml";

    private static final int FORMAT = 1;
    private static final String HEAD = """
            # Every id that was ever released, and every key of an answer.
            # Written by "lms ids lock", which only ever adds. Commit it, and take nothing out.
            format: 1
            """;

    public LockFile {
        ids = List.copyOf(ids);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** The lock file of a curriculum; empty where there is none or it cannot be read, which the findings say. */
    public static Optional<LockFile> in(SourceTree tree, Findings findings) {
        Findings here = findings.in(PATH);
        return tree.text(PATH).flatMap(yaml -> Fields.parse(yaml, 0, here)).map(fields -> read(fields, here));
    }

    private static LockFile read(Fields fields, Findings here) {
        fields.require("format", "format: 1")
                .number("format")
                .filter(format -> format != FORMAT)
                .ifPresent(format -> here.add(
                        Rule.Y05, fields.at("format"), "format " + format + " is not known", "Write 'format: 1'"));
        List<Located> ids = fields.require("ids", "ids: []").texts("ids");
        Map<String, List<Located>> answers = new LinkedHashMap<>();
        fields.fields("options")
                .ifPresent(
                        options -> options.keys().forEach(question -> answers.put(question, options.texts(question))));
        fields.done();
        return new LockFile(ids, answers);
    }

    /** The names without their places. */
    public ReleasedIds released() {
        SortedSet<String> names = ids.stream().map(Located::text).collect(Collectors.toCollection(TreeSet::new));
        SortedMap<String, SortedSet<String>> keys = new TreeMap<>();
        answers.forEach((question, located) ->
                keys.put(question, located.stream().map(Located::text).collect(Collectors.toCollection(TreeSet::new))));
        return new ReleasedIds(names, keys);
    }

    /** The text of a lock file that holds the names. */
    public static String textOf(ReleasedIds released) {
        return HEAD + released.toYaml();
    }
}
