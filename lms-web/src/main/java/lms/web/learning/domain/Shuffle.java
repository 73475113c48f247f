package lms.web.learning.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import lms.content.Question;

/**
 * The order in which one go at a quiz shows what its questions offer: the same for the whole go, another for the next.
 *
 * @param seed made from who answers and from the number of the go; empty where the order of the file is kept
 */
public record Shuffle(Optional<Long> seed) {

    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    /** The order of the file. */
    public static Shuffle none() {
        return new Shuffle(Optional.empty());
    }

    /** The order of one go, which is known before its first answer is saved. */
    public static Shuffle of(UUID enrolmentId, int attempt) {
        return new Shuffle(Optional.of(enrolmentId.getMostSignificantBits()
                ^ (enrolmentId.getLeastSignificantBits() * SPREAD)
                ^ (attempt * SPREAD)));
    }

    /** What the question offers, in the order to show it in. */
    public <T> List<T> order(Question question, List<T> inOrderOfTheFile) {
        List<T> order = new ArrayList<>(inOrderOfTheFile);
        seed.ifPresent(start ->
                Collections.shuffle(order, new Random(start + (question.id().hashCode() * SPREAD))));
        return List.copyOf(order);
    }
}
