package lms.web.finding.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.search.PageHit;
import lms.search.ScorePart;
import lms.search.SearchIndex;
import lms.search.SearchQuery;
import lms.search.UnderstoodQuery;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.UseCase;

/** Why results stand where they stand. What editors ask here counts nowhere. */
@UseCase
public class Rankings {

    private static final int MOST = 10;

    private final Search search;
    private final Index index;
    private final HouseSynonyms synonyms;

    @Inject
    public Rankings(Search search, Index index, HouseSynonyms synonyms) {
        this.search = search;
        this.index = index;
        this.synonyms = synonyms;
    }

    /**
     * The first results, as the actor themselves would see them.
     *
     * @param reads BCP 47 tag of the language that the actor reads in
     * @throws NotFound unless the actor looks after the search
     */
    public Ranking explain(String text, String reads, Actor actor) {
        Editors.admit(actor);
        SearchQuery query = search.query(new Search.Question(text, reads, Map.of(), MOST, 0), synonyms.live(), actor);
        SearchIndex opened = index.index();
        List<RankedPage> pages = opened.search(query).hits().stream()
                .map(hit -> new RankedPage(hit, places(opened, query, hit)))
                .toList();
        return new Ranking(opened.understood(query), pages);
    }

    /** A place that is gone since it was found has no reasons any more. */
    private static List<RankedPlace> places(SearchIndex index, SearchQuery query, PageHit hit) {
        return hit.sections().stream()
                .flatMap(place ->
                        index
                                .explain(query, hit.id(), place.anchor())
                                .map(score -> new RankedPlace(place, score))
                                .stream())
                .toList();
    }

    /**
     * A query and its results.
     *
     * @param pages best first
     */
    public record Ranking(UnderstoodQuery understood, List<RankedPage> pages) {
        public Ranking {
            pages = List.copyOf(pages);
        }
    }

    /**
     * A result.
     *
     * @param places those that are shown of it, best first
     */
    public record RankedPage(PageHit hit, List<RankedPlace> places) {
        public RankedPage {
            places = List.copyOf(places);
        }

        /** What it is ordered by. */
        public Optional<Double> score() {
            return places.stream().map(place -> place.score().value()).findFirst();
        }
    }

    /** A place in a page, with what makes up its score. */
    public record RankedPlace(PageHit.SectionHit place, ScorePart score) {}
}
