package lms.web.membership.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.stream.Stream;

/** How many rows came to which end. */
public record Tally(int created, int updated, int unchanged, int rejected) {

    /** No row yet. */
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    /** Of these ends. */
    public static Tally of(Collection<Outcome> outcomes) {
        return new Tally(
                Collections.frequency(outcomes, Outcome.CREATED),
                Collections.frequency(outcomes, Outcome.UPDATED),
                Collections.frequency(outcomes, Outcome.UNCHANGED),
                Collections.frequency(outcomes, Outcome.REJECTED));
    }

    /** With those of another part of the file. */
    public Tally plus(Tally other) {
        return new Tally(
                created + other.created,
                updated + other.updated,
                unchanged + other.unchanged,
                rejected + other.rejected);
    }

    /** How many came to this end. */
    public int count(Outcome outcome) {
        return switch (outcome) {
            case CREATED -> created;
            case UPDATED -> updated;
            case UNCHANGED -> unchanged;
            case REJECTED -> rejected;
        };
    }

    /** How many rows in all. */
    public int all() {
        return created + updated + unchanged + rejected;
    }

    /** As it is kept. */
    String text() {
        return created + " " + updated + " " + unchanged + " " + rejected;
    }

    /** What {@link #text} wrote. */
    static Tally of(String text) {
        int[] counts =
                Stream.of(text.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
        return new Tally(counts[0], counts[1], counts[2], counts[3]);
    }
}
