package lms.web.finding.page;

import java.util.List;
import java.util.Optional;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * {@code /search/desk/ranking?q=}: why results stand where they stand.
 *
 * @param query as typed; empty when nothing was asked yet
 * @param understood what it was taken to ask
 * @param results the first, best first
 */
public record RankingModel(String query, Optional<Understood> understood, List<Result> results) {
    public RankingModel {
        results = List.copyOf(results);
    }

    /** The page before anything was asked. */
    static RankingModel blank() {
        return new RankingModel("", Optional.empty(), List.of());
    }

    /**
     * A query, taken apart; all of it as typed.
     *
     * @param words that count
     * @param little words that count for little
     * @param phrases what was in quotes
     * @param without what must not be there
     * @param only what results are narrowed to, as {@code kind: lesson}
     * @param otherNames what is sought besides
     */
    public record Understood(
            List<String> words,
            List<String> little,
            List<String> phrases,
            List<String> without,
            List<String> only,
            List<OtherName> otherNames) {
        public Understood {
            words = List.copyOf(words);
            little = List.copyOf(little);
            phrases = List.copyOf(phrases);
            without = List.copyOf(without);
            only = List.copyOf(only);
            otherNames = List.copyOf(otherNames);
        }
    }

    /** Another name of what words of the query name. */
    public record OtherName(String of, String name) {}

    /** A page that was found. */
    public record Result(Text title, Text course, SafeUrl url, List<Place> places) {
        public Result {
            places = List.copyOf(places);
        }
    }

    /**
     * A place in a page.
     *
     * @param heading empty before the first heading
     * @param score what it is ordered by
     * @param reasons what makes up the score, the most telling first
     * @param engine the same in the engine's own words
     */
    public record Place(Text heading, SafeUrl url, String score, List<Reason> reasons, String engine) {
        public Place {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A part of a score.
     *
     * @param key its sentence
     * @param words value of {0} in it
     * @param percent of the score
     */
    public record Reason(String key, String words, long percent) {}
}
