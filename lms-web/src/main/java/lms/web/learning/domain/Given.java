package lms.web.learning.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lms.content.Response;

/**
 * What stands in the form of one question, exactly as it was typed or ticked: sent, saved, or kept through a sign-in.
 *
 * @param fields values by name of the field; other fields than those of an answer are left out
 */
public record Given(Map<String, List<String>> fields) {

    /** The field of an answer that has one part; the parts of others are called by {@link #field}. */
    public static final String ANSWER = "answer";

    /** A value of {@link #ANSWER} that no key and hardly anybody's words are: "I am not sure". */
    public static final String NOT_SURE = "(unsure)";

    private static final String PART = ANSWER + "-";
    private static final Given NOTHING = new Given(Map.of());

    public Given {
        Map<String, List<String>> kept = new TreeMap<>();
        fields.forEach((name, values) -> {
            if (name.equals(ANSWER) || name.startsWith(PART)) {
                kept.put(name, List.copyOf(values));
            }
        });
        fields = Map.copyOf(kept);
    }

    /** An empty form. */
    public static Given nothing() {
        return NOTHING;
    }

    /** The form as it was when this answer was sent. */
    public static Given of(Response response) {
        return response.fold(new Filling());
    }

    /** Name of the field for one part of an answer: what is put beside a pair, the place of an item. */
    public static String field(String key) {
        return PART + key;
    }

    /** Whether "I am not sure" is ticked. */
    public boolean isNotSure() {
        return values(ANSWER).contains(NOT_SURE);
    }

    /** Whether there is neither a tick nor a word. */
    public boolean isEmpty() {
        return fields.values().stream().flatMap(List::stream).allMatch(String::isBlank);
    }

    /** What is ticked besides "I am not sure". */
    public Set<String> chosen() {
        Set<String> chosen = new TreeSet<>(values(ANSWER));
        chosen.remove(NOT_SURE);
        return chosen;
    }

    /** What was typed; empty if nothing was. */
    public String typed() {
        return values(ANSWER).stream()
                .filter(value -> !value.equals(NOT_SURE))
                .findFirst()
                .orElse("");
    }

    /** What was chosen for one part; empty if nothing was. */
    public String part(String key) {
        return values(field(key)).stream().findFirst().orElse("");
    }

    private List<String> values(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** Fills the form in again. */
    private static final class Filling implements Response.Cases<Given> {

        @Override
        public Given notSure() {
            return new Given(Map.of(ANSWER, List.of(NOT_SURE)));
        }

        @Override
        public Given chosen(Response.Chosen response) {
            return new Given(Map.of(ANSWER, List.copyOf(response.keys())));
        }

        @Override
        public Given typed(Response.Typed response) {
            return new Given(Map.of(ANSWER, List.of(response.text())));
        }

        @Override
        public Given matched(Response.Matched response) {
            Map<String, List<String>> parts = new LinkedHashMap<>();
            response.rightByLeft().forEach((left, right) -> parts.put(field(left), List.of(right)));
            return new Given(parts);
        }

        @Override
        public Given ordered(Response.Ordered response) {
            Map<String, List<String>> parts = new LinkedHashMap<>();
            List<String> keys = new ArrayList<>(response.keys());
            keys.forEach(key -> parts.put(field(key), List.of(Integer.toString(keys.indexOf(key) + 1))));
            return new Given(parts);
        }
    }
}
