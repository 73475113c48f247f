package lms.content.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lms.content.document.Position;

/** A value in a YAML file and where it stands. */
sealed interface YamlNode {
    Position at();

    /** What it is, in words for people. */
    String kind();

    /**
     * A single value.
     *
     * @param kind text, number, yes or no value, or nothing, as YAML 1.2's core schema takes it
     */
    record Scalar(Position at, String value, String kind) implements YamlNode {
        static final String TEXT = "a text";

        boolean isText() {
            return kind.equals(TEXT);
        }
    }

    record Sequence(Position at, List<YamlNode> items) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with their values, in the order of the file. */
    record Mapping(Position at, Map<String, Entry> entries) implements YamlNode {
        public Mapping {
            entries = new LinkedHashMap<>(entries);
        }

        @Override
        public String kind() {
            return "a set of keys";
        }
    }

    /** The place of a key and its value. */
    record Entry(Position key, YamlNode value) {}
}
