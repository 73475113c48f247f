package lms.content.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the braces of a directive.
 *
 * @param values by name; {@code #x} is kept under {@code id}
 */
public record Attributes(Map<String, Value> values) {
    public static final Attributes NONE = new Attributes(Map.of());

    public Attributes {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** One value and where it stands. */
    public record Value(Position at, String text) {}

    public Optional<Value> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public Optional<String> get(String name) {
        return value(name).map(Value::text);
    }

    public Optional<String> id() {
        return get("id");
    }

    /** The value as a whole number from 0 on; empty when it is missing or is none (the check says so). */
    public Optional<Integer> number(String name) {
        return get(name).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf);
    }

    public boolean isTrue(String name) {
        return get(name).filter("true"::equals).isPresent();
    }
}
