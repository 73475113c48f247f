package lms.web.learning.domain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lms.content.Response;

/**
 * An answer as a row holds it.
 *
 * @param keys of what was chosen, parted by spaces; for pairs {@code left=right}; empty for what was typed
 * @param typed what was typed, character by character; empty for everything else
 */
record StoredAnswer(Shape shape, String keys, String typed) {

    private static final String SPACE = " ";
    private static final String BESIDE = "=";

    /** Stored by name: a name is never changed. */
    enum Shape {
        NOT_SURE,
        CHOSEN,
        TYPED,
        MATCHED,
        ORDERED
    }

    static StoredAnswer of(Response response) {
        return response.fold(new Writing());
    }

    Response response() {
        return switch (shape) {
            case NOT_SURE -> new Response.NotSure();
            case CHOSEN -> new Response.Chosen(Set.copyOf(list()));
            case TYPED -> new Response.Typed(typed);
            case MATCHED -> new Response.Matched(pairs());
            case ORDERED -> new Response.Ordered(list());
        };
    }

    private List<String> list() {
        return Arrays.stream(keys.split(SPACE, -1))
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    private Map<String, String> pairs() {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : list()) {
            int at = pair.indexOf(BESIDE);
            if (at > 0) {
                pairs.put(pair.substring(0, at), pair.substring(at + 1));
            }
        }
        return pairs;
    }

    private static final class Writing implements Response.Cases<StoredAnswer> {

        @Override
        public StoredAnswer notSure() {
            return new StoredAnswer(Shape.NOT_SURE, "", "");
        }

        @Override
        public StoredAnswer chosen(Response.Chosen response) {
            return new StoredAnswer(Shape.CHOSEN, String.join(SPACE, response.keys()), "");
        }

        @Override
        public StoredAnswer typed(Response.Typed response) {
            return new StoredAnswer(Shape.TYPED, "", response.text());
        }

        @Override
        public StoredAnswer matched(Response.Matched response) {
            String pairs = response.rightByLeft().entrySet().stream()
                    .map(pair -> pair.getKey() + BESIDE + pair.getValue())
                    .collect(Collectors.joining(SPACE));
            return new StoredAnswer(Shape.MATCHED, pairs, "");
        }

        @Override
        public StoredAnswer ordered(Response.Ordered response) {
            return new StoredAnswer(Shape.ORDERED, String.join(SPACE, response.keys()), "");
        }
    }
}
