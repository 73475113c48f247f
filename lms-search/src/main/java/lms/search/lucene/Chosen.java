package lms.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lms.search.SearchQuery;
import lms.search.Suggestion;
import org.apache.lucene.util.BytesRef;

/**
 * Picks the best of what matches, no text twice in a lesson or in glossaries, and no place twice; then texts that stand
 * elsewhere, too.
 */
final class Chosen {
    /** Places of one text: a list of the same words helps nobody. */
    private static final int MOST_PLACES = 3;

    /** Texts looked at beyond those wanted, since some turn out to be gone, or to stand everywhere. */
    private static final int SPARE = 8;

    private static final int MORE = 4;
    private static final String NOTES = "notes";

    private final VisibleNames names;
    private final SearchQuery.Reader asker;
    private final int limit;
    private final List<Suggestion> suggestions = new ArrayList<>();
    private final Set<BytesRef> texts = new HashSet<>();
    private final Set<Once> once = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final List<VisibleNames.Place> elsewhere = new ArrayList<>();
    private final Comparator<VisibleNames.Place> bestFirst;

    private record Once(String text, String in) {}

    private record Match(BytesRef text, int rank) {
        static final Comparator<Match> BEST_FIRST =
                Comparator.comparingInt(Match::rank).thenComparing(Match::text);
    }

    Chosen(VisibleNames names, SearchQuery.Reader asker, int limit) {
        this.names = names;
        this.asker = asker;
        this.limit = limit;
        this.bestFirst = Comparator.comparing(
                        (VisibleNames.Place place) -> !place.name().language().equals(asker.language()))
                .thenComparing(place -> place.destination().kind().equals(NOTES))
                .thenComparing(place -> place.name().isIndirect())
                .thenComparing(place -> place.name().role())
                .thenComparing(
                        place -> !asker.courses().contains(place.destination().course()))
                .thenComparing(place -> place.destination().title())
                .thenComparing(place -> place.destination().url())
                .thenComparing(place -> place.destination().anchor())
                .thenComparing(place -> place.name().text());
    }

    boolean isFull() {
        return suggestions.size() >= limit;
    }

    List<Suggestion> suggestions() {
        return List.copyOf(suggestions);
    }

    /** Takes the best of these, after what was taken before. */
    void take(Candidates candidates) throws IOException {
        int wanted = limit + SPARE;
        for (int rank = -1; rank < candidates.lastRank() && !isFull(); wanted *= MORE) {
            rank = candidates.rankOf(wanted);
            for (Match match : matches(candidates, rank)) {
                take(match.text());
            }
        }
    }

    /** Takes further places of the texts that were taken. */
    void takeElsewhere() {
        elsewhere.forEach(this::take);
        elsewhere.clear();
    }

    /** What certainly comes before everything that may rank later than this. */
    private List<Match> matches(Candidates candidates, int rank) {
        int last = rank < candidates.lastRank() ? rank : Rank.COUNT - 1;
        List<Match> matches = new ArrayList<>();
        for (Map.Entry<BytesRef, Integer> candidate : candidates.upTo(rank).entrySet()) {
            Match match = new Match(
                    candidate.getKey(), names.rank(candidate.getKey(), candidate.getValue(), asker.language()));
            if (match.rank() <= last) {
                matches.add(match);
            }
        }
        matches.sort(Match.BEST_FIRST);
        return matches;
    }

    private void take(BytesRef text) throws IOException {
        if (isFull() || !texts.add(text)) {
            return;
        }
        List<VisibleNames.Place> found = names.places(text);
        found.sort(bestFirst);
        int taken = 0;
        for (VisibleNames.Place place : found) {
            if (taken == 0) {
                taken = take(place) ? 1 : 0;
            } else if (taken < MOST_PLACES) {
                elsewhere.add(place);
                taken++;
            }
        }
    }

    private boolean take(VisibleNames.Place place) {
        Once text = new Once(
                place.name().text().toLowerCase(Locale.ROOT),
                place.destination().onceIn());
        String where = place.destination().placeOf(place.name());
        if (isFull() || once.contains(text) || places.contains(where)) {
            return false;
        }
        once.add(text);
        places.add(where);
        suggestions.add(place.destination().suggestion(place.name()));
        return true;
    }
}
