package lms.content.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lms.content.document.Position;
import lms.content.finding.Advice;
import lms.content.finding.DidYouMean;
import lms.content.finding.Findings;
import lms.content.finding.Rule;

/**
 * The keys of one YAML mapping, asked for by name and type. What was asked for counts as known; {@link #done()} reports
 * the rest.
 */
public final class Fields {
    private final Findings findings;
    private final YamlNode.Mapping mapping;
    private final Set<String> known = new LinkedHashSet<>();

    /** For keys of which the usual example would mislead. */
    private static final Map<String, String> EXAMPLES =
            Map.of("timing", "{self-paced: 30m}", "objectives", "[{id: obj-x, text: \"…\"}]");

    private Fields(Findings findings, YamlNode.Mapping mapping) {
        this.findings = findings;
        this.mapping = mapping;
    }

    /**
     * Reads YAML whose outermost level is a mapping.
     *
     * @param linesBefore lines of the file before the YAML begins
     * @return empty when it cannot be read; the findings say why
     */
    public static Optional<Fields> parse(String yaml, int linesBefore, Findings findings) {
        int before = findings.count();
        Optional<YamlNode> root = new YamlComposer(findings, linesBefore).compose(yaml);
        if (root.isPresent() && root.get() instanceof YamlNode.Mapping mapping) {
            return Optional.of(new Fields(findings, mapping));
        }
        if (findings.count() == before) {
            Position start = new Position(linesBefore + 1, 1);
            findings.add(Rule.Y05, start, "there are no keys here", "Write lines such as 'id: my-id'");
        }
        return Optional.empty();
    }

    /** Where the mapping begins. */
    public Position at() {
        return mapping.at();
    }

    /** Where the value of the key begins; the start of the mapping when it is missing. */
    public Position at(String key) {
        YamlNode.Entry entry = mapping.entries().get(key);
        return entry == null ? at() : entry.value().at();
    }

    /** Where the key itself stands; the start of the mapping when it is missing. */
    public Position keyAt(String key) {
        YamlNode.Entry entry = mapping.entries().get(key);
        return entry == null ? at() : entry.key();
    }

    public boolean has(String key) {
        known.add(key);
        return mapping.entries().containsKey(key);
    }

    public Set<String> keys() {
        known.addAll(mapping.entries().keySet());
        return mapping.entries().keySet();
    }

    /** Reports the key as missing if it is. */
    public Fields require(String key, String example) {
        if (!has(key)) {
            findings.add(Rule.Y04, at(), "the key '" + key + "' is missing", "Add a line such as '" + example + "'");
        }
        return this;
    }

    /** Keys that belong to the format and are read by nobody yet. */
    public Fields allow(String... keys) {
        known.addAll(List.of(keys));
        return this;
    }

    public Optional<Located> text(String key) {
        return get(key).flatMap(node -> text(key, node));
    }

    public List<Located> texts(String key) {
        return items(key, node -> text(key, node));
    }

    /** A text per language, for example. */
    public Map<String, Located> textMap(String key) {
        Map<String, Located> texts = new LinkedHashMap<>();
        fields(key)
                .ifPresent(inner ->
                        inner.keys().forEach(name -> inner.text(name).ifPresent(text -> texts.put(name, text))));
        return texts;
    }

    /** A whole number from 0 on. */
    public Optional<Integer> number(String key) {
        return get(key).flatMap(node -> {
            if (node instanceof YamlNode.Scalar scalar && scalar.value().matches("\\d{1,6}")) {
                return Optional.of(Integer.valueOf(scalar.value()));
            }
            return wrong(key, node, "a whole number", "2");
        });
    }

    /** Whether the key says {@code true}. */
    public boolean flag(String key) {
        return get(key).flatMap(node -> flag(key, node)).orElse(false);
    }

    private Optional<Boolean> flag(String key, YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.value().matches("true|false")
                ? Optional.of(scalar.value().equals("true"))
                : wrong(key, node, "true or false", "true");
    }

    public Optional<Fields> fields(String key) {
        return get(key).flatMap(node -> asFields(key, node));
    }

    public List<Fields> fieldsList(String key) {
        return items(key, node -> asFields(key, node));
    }

    /** A list whose items are texts or sets of keys. */
    public <T> List<T> mixedList(String key, Function<Located, T> ofText, Function<Fields, Optional<T>> ofFields) {
        return items(
                key,
                node -> node instanceof YamlNode.Mapping
                        ? asFields(key, node).flatMap(ofFields)
                        : text(key, node).map(ofText));
    }

    /** Reports every key that nobody asked for. */
    public void done() {
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                Advice advice = key.contains(" ")
                        ? Advice.toPeople("A comma inside braces begins a new key: put the whole text in quotes")
                        : DidYouMean.advice(key, known, entry.key());
                findings.add(Rule.Y03, entry.key(), "the key '" + key + "' is not known here", advice);
            }
        });
    }

    private Optional<YamlNode> get(String key) {
        known.add(key);
        return Optional.ofNullable(mapping.entries().get(key)).map(YamlNode.Entry::value);
    }

    private <T> List<T> items(String key, Function<YamlNode, Optional<T>> reader) {
        Optional<YamlNode> node = get(key);
        List<T> found = new ArrayList<>();
        if (node.isPresent() && node.get() instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> reader.apply(item).ifPresent(found::add));
        } else {
            node.ifPresent(other -> wrong(key, other, "a list", "[one, two]"));
        }
        return found;
    }

    private Optional<Fields> asFields(String key, YamlNode node) {
        return node instanceof YamlNode.Mapping inner
                ? Optional.of(new Fields(findings, inner))
                : wrong(key, node, "a set of keys", "{en: …}");
    }

    private Optional<Located> text(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar
                && scalar.isText()
                && !scalar.value().isBlank()) {
            return Optional.of(new Located(scalar.at(), scalar.value()));
        }
        return wrong(key, node, YamlNode.Scalar.TEXT, "'a few words'");
    }

    private <T> Optional<T> wrong(String key, YamlNode node, String wanted, String example) {
        boolean scalar = node instanceof YamlNode.Scalar;
        boolean empty = node instanceof YamlNode.Scalar value && value.value().isBlank();
        String message = "'" + key + "' is " + (empty ? "empty" : node.kind()) + ", but " + wanted + " belongs here";
        boolean quotes = scalar && !empty && wanted.equals(YamlNode.Scalar.TEXT);
        findings.add(
                Rule.Y05,
                node.at(),
                message,
                quotes ? "Put it in quotes" : "Write it like " + EXAMPLES.getOrDefault(key, example));
        return Optional.empty();
    }
}
