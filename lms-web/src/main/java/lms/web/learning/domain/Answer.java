package lms.web.learning.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import lms.content.ChoiceQuestion;
import lms.content.Question;
import lms.content.Response;

/**
 * What a learner chose for one question: the keys of options, or that they are not sure.
 *
 * @param keys option keys, sorted; empty for "not sure"
 */
public record Answer(Set<String> keys) {

    /** Stands in a form for "I am not sure", which is an honest answer and earns no point. */
    public static final String NOT_SURE = "unsure";

    private static final String SEPARATOR = " ";

    public Answer {
        keys = Collections.unmodifiableSet(new TreeSet<>(keys));
    }

    /** The answer in a form: keys of options, of which those that the question does not have are left out. */
    public static Answer chosen(ChoiceQuestion question, Collection<String> values) {
        Set<String> known = new TreeSet<>();
        question.options().forEach(option -> known.add(option.key()));
        known.retainAll(values);
        return new Answer(known);
    }

    static Answer ofStored(String stored) {
        return new Answer(stored.isEmpty() ? Set.of() : Set.of(stored.split(SEPARATOR, -1)));
    }

    String stored() {
        return String.join(SEPARATOR, keys);
    }

    /** Whether the learner was not sure. */
    public boolean isNotSure() {
        return keys.isEmpty();
    }

    /** All of the question's points for exactly the right options, otherwise none. */
    int points(Question question) {
        return question.isRight(new Response.Chosen(keys)) ? question.points() : 0;
    }
}
