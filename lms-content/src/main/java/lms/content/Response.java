package lms.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What somebody answered to a question. Keys are those of the question's options, pairs or items. */
public sealed interface Response {
    <R> R fold(Cases<R> cases);

    /** One case per shape, so that a new shape does not compile until everybody has thought of it. */
    interface Cases<R> {
        R notSure();

        R chosen(Chosen response);

        R typed(Typed response);

        R matched(Matched response);

        R ordered(Ordered response);
    }

    /** "I am not sure": an honest answer that earns no point. */
    record NotSure() implements Response {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.notSure();
        }
    }

    /**
     * Options that were ticked, in a choice or a poll.
     *
     * @param keys never empty
     */
    record Chosen(Set<String> keys) implements Response {
        public Chosen {
            keys = Collections.unmodifiableSet(new TreeSet<>(keys));
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.chosen(this);
        }
    }

    /** A number or words, as typed. */
    record Typed(String text) implements Response {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.typed(this);
        }
    }

    /**
     * What was put beside what.
     *
     * @param rightByLeft key of a choice by key of a pair; a pair that was left open is missing
     */
    record Matched(Map<String, String> rightByLeft) implements Response {
        public Matched {
            rightByLeft = Collections.unmodifiableMap(new LinkedHashMap<>(rightByLeft));
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.matched(this);
        }
    }

    /** Keys of all items, in the order that they were put in. */
    record Ordered(List<String> keys) implements Response {
        public Ordered {
            keys = List.copyOf(keys);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.ordered(this);
        }
    }
}
