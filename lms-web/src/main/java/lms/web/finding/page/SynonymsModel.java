package lms.web.finding.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import lms.web.finding.usecase.SynonymDesk;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * {@code /search/desk/synonyms}: a list of synonyms, tried before it goes live.
 *
 * @param names the list as it was typed, or as it is live
 * @param query what it is tried with
 * @param live the list that is live
 * @param comparison what it changes
 * @param zone to tell moments in
 */
public record SynonymsModel(
        String names, String query, SynonymDesk.Live live, Optional<Comparison> comparison, ZoneId zone) {

    /** When the list went live that is, if one did. */
    public Optional<Instant> since() {
        return live.since();
    }

    /**
     * The first results without and with a list, best first.
     *
     * @param before with the list that is live; what is gone is marked
     * @param after with the list that is tried; what is new or moved is marked
     */
    public record Comparison(List<Line> before, List<Line> after) {
        public Comparison {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /** Whether nothing but the list differs. */
        public boolean same() {
            return before.stream().noneMatch(Line::marked) && after.stream().noneMatch(Line::marked);
        }
    }

    /**
     * A result.
     *
     * @param heading of its best place
     * @param move what has become of it
     * @param other its number in the other list, from 1; 0 where it is not in there
     */
    public record Line(Text title, Text heading, SafeUrl url, Move move, int other) {
        /** Whether anything is to be said. */
        public boolean marked() {
            return move != Move.STAYED;
        }

        /** The words for what has become of it. */
        public String key() {
            return "synonyms.move." + move;
        }
    }

    /** What becomes of a result. */
    public enum Move {
        STAYED,
        NEW,
        UP,
        DOWN,
        GONE
    }
}
