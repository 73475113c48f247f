package lms.web.finding.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lms.search.Facet;
import lms.search.ScorePart;
import lms.search.UnderstoodQuery;
import lms.web.finding.usecase.Rankings.RankedPage;
import lms.web.finding.usecase.Rankings.RankedPlace;
import lms.web.finding.usecase.Rankings.Ranking;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/** Turns the reasons of the engine into what an author reads. */
final class RankingModels {

    private static final String DECIMALS = "%.2f";

    private final Ranking ranking;

    RankingModels(Ranking ranking) {
        this.ranking = ranking;
    }

    RankingModel model(String query) {
        return new RankingModel(
                query,
                Optional.of(understood(ranking.understood())),
                ranking.pages().stream().map(this::result).toList());
    }

    private static RankingModel.Understood understood(UnderstoodQuery query) {
        return new RankingModel.Understood(
                words(query.words(), false),
                words(query.words(), true),
                query.phrases().stream()
                        .map(row ->
                                row.stream().map(UnderstoodQuery.Word::typed).collect(Collectors.joining(" ")))
                        .toList(),
                query.without(),
                query.only().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> typed(entry.getKey()) + ": " + entry.getValue())
                        .toList(),
                query.otherNames().stream()
                        .map(other -> new RankingModel.OtherName(other.of(), other.name()))
                        .toList());
    }

    private static List<String> words(List<UnderstoodQuery.Word> words, boolean little) {
        return words.stream()
                .filter(word -> word.little() == little)
                .map(UnderstoodQuery.Word::typed)
                .toList();
    }

    /** As one types it before a colon. */
    private static String typed(Facet facet) {
        return facet == Facet.LANGUAGE ? "lang" : facet.name().toLowerCase(Locale.ROOT);
    }

    private RankingModel.Result result(RankedPage page) {
        var hit = page.hit();
        return new RankingModel.Result(
                new Text(hit.title(), hit.language()),
                new Text(hit.place().courseTitle(), hit.language()),
                SafeUrl.of(hit.url()),
                page.places().stream()
                        .map(place -> place(place, hit.url(), hit.language()))
                        .toList());
    }

    private RankingModel.Place place(RankedPlace ranked, String page, String language) {
        double score = ranked.score().value();
        return new RankingModel.Place(
                new Text(ranked.place().heading(), language),
                SafeUrl.of(ranked.place().at(page)),
                DECIMALS.formatted(score),
                ScoreReasons.of(ranking.understood(), ranked.score()).stream()
                        .map(reason -> new RankingModel.Reason(
                                "ranking.reason." + reason.kind().name(),
                                reason.words(),
                                Math.round(100 * reason.value() / score)))
                        .toList(),
                engine(ranked.score(), ""));
    }

    /** The parts of a part stand below it and further in. */
    private static String engine(ScorePart part, String indent) {
        return indent + "%.4f ".formatted(part.value()) + part.what() + "\n"
                + part.parts().stream().map(each -> engine(each, indent + "  ")).collect(Collectors.joining());
    }
}
