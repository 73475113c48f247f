package lms.content.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Turns YAML text into nodes with places, within limits. */
final class YamlComposer {
    private static final int MAX_CHARACTERS = 256 * 1024;
    private static final int MAX_DEPTH = 20;
    private static final String FLATTER = "Use fewer levels";
    private static final Map<Tag, String> KINDS =
            Map.of(Tag.INT, "a number", Tag.FLOAT, "a number", Tag.BOOL, "a yes or no value", Tag.NULL, "nothing");

    private final Findings findings;
    private final int linesBefore;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param linesBefore lines of the file before the YAML begins */
    YamlComposer(Findings findings, int linesBefore) {
        this.findings = findings;
        this.linesBefore = linesBefore;
    }

    /** The root, if the text could be read; otherwise the findings say why not. */
    Optional<YamlNode> compose(String text) {
        Position start = new Position(linesBefore + 1, 1);
        if (text.length() > MAX_CHARACTERS) {
            findings.add(Rule.F02, start, "the YAML is longer than 256 KB", "Split the file");
            return Optional.empty();
        }
        if (isTooDeep(text)) {
            findings.add(Rule.Y01, start, "the YAML is nested deeper than " + MAX_DEPTH + " levels", FLATTER);
            return Optional.empty();
        }
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setSchema(new CoreSchema())
                    .setCodePointLimit(MAX_CHARACTERS)
                    .build();
            return new Compose(settings).composeString(text).flatMap(node -> convert(node, 0));
        } catch (MarkedYamlEngineException e) {
            Position at = e.getProblemMark().map(this::position).orElse(start);
            findings.add(Rule.Y01, at, "this is not valid YAML: " + e.getProblem(), "Check indentation and quotes");
        } catch (YamlEngineException | IllegalArgumentException e) {
            // a tag that begins or ends with a space is refused by the second
            findings.add(Rule.Y01, start, "this is not valid YAML", "Check indentation and quotes");
        }
        return Optional.empty();
    }

    /** A rough look before the parser recurses: open brackets, and dashes or indentation of one line. */
    private static boolean isTooDeep(String text) {
        int open = 0;
        for (String line : text.split("\n", -1)) {
            int lead = 0;
            while (lead < line.length() && " -?:".indexOf(line.charAt(lead)) >= 0) {
                lead++;
            }
            long dashes = line.substring(0, lead).chars().filter(c -> c != ' ').count();
            open += count(line, "[{") - count(line, "]}");
            if (dashes > MAX_DEPTH || lead > 8 * MAX_DEPTH || count(line, "[{") > 200 || open > 200) {
                return true;
            }
        }
        return false;
    }

    private static int count(String line, String characters) {
        return (int) line.chars().filter(c -> characters.indexOf(c) >= 0).count();
    }

    private Optional<YamlNode> convert(Node node, int depth) {
        Position at = node.getStartMark().map(this::position).orElse(Position.START);
        if (!seen.add(node)) {
            findings.add(Rule.Y01, at, "this value is used again through an alias (*)", "Write the value out");
            return Optional.empty();
        }
        if (depth > MAX_DEPTH) {
            findings.add(Rule.Y01, at, "this is nested deeper than " + MAX_DEPTH + " levels", FLATTER);
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            String kind = KINDS.getOrDefault(scalar.getTag(), YamlNode.Scalar.TEXT);
            return Optional.of(new YamlNode.Scalar(at, scalar.getValue(), kind));
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlNode> items = new ArrayList<>();
            sequence.getValue().forEach(item -> convert(item, depth + 1).ifPresent(items::add));
            return Optional.of(new YamlNode.Sequence(at, items));
        }
        return node instanceof MappingNode mapping ? Optional.of(mapping(at, mapping, depth)) : Optional.empty();
    }

    private YamlNode mapping(Position at, MappingNode mapping, int depth) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Position key = tuple.getKeyNode().getStartMark().map(this::position).orElse(at);
            if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
                findings.add(Rule.Y05, key, "a key has to be a text");
                continue;
            }
            if (entries.containsKey(name.getValue())) {
                findings.add(Rule.Y02, key, "the key '" + name.getValue() + "' stands twice", "Delete one of them");
                continue;
            }
            convert(tuple.getValueNode(), depth + 1)
                    .ifPresent(value -> entries.put(name.getValue(), new YamlNode.Entry(key, value)));
        }
        return new YamlNode.Mapping(at, entries);
    }

    private Position position(Mark mark) {
        return new Position(linesBefore + mark.getLine() + 1, mark.getColumn() + 1);
    }
}
