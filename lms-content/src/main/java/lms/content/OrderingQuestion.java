package lms.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Put into the right order.
 *
 * @param items in the right order, which learners do not see before answering
 */
public record OrderingQuestion(Asked asked, List<Item> items) implements Question {
    public OrderingQuestion {
        items = List.copyOf(items);
    }

    /**
     * Something to put in order.
     *
     * @param key unique in the question, the same in every language
     * @param html sanitised
     * @param shuffle decides where it is shown before answering: a hash that tells nothing of the right place
     */
    public record Item(String key, String html, String shuffle) {}

    /** The items as they are shown before answering, never in the right order. */
    public List<Item> shuffled() {
        List<Item> shown = new ArrayList<>(items);
        shown.sort(Comparator.comparing(Item::shuffle));
        if (shown.equals(items)) {
            Collections.rotate(shown, 1);
        }
        return List.copyOf(shown);
    }

    @Override
    public boolean isRight(Response response) {
        return response instanceof Response.Ordered ordered
                && ordered.keys().equals(items.stream().map(Item::key).toList());
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.ordering(this);
    }
}
