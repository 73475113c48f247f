package lms.web.shared.view;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import lms.web.finding.page.RankingModel;
import lms.web.finding.page.SynonymsModel;
import lms.web.finding.page.UnansweredModel;
import lms.web.finding.usecase.SynonymDesk;
import lms.web.shared.view.generated.Templates;

/** The pages of those who look after the search, in every state. */
final class SearchDeskGallery {

    private static final SafeUrl URL = SafeUrl.of("/courses/x/y#open");
    private static final Instant NOW = Instant.parse("2026-05-03T18:04:00Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<String> REASONS =
            List.of("TEXT", "EXACT", "HEADING", "WHOLE", "SIMILAR", "NEAR", "PHRASE", "OTHER_NAME", "READER", "ELSE");

    private final Templates templates;
    private final Frame frame;
    private final BiConsumer<String, JteModel> show;

    SearchDeskGallery(Templates templates, Frame frame, BiConsumer<String, JteModel> show) {
        this.templates = templates;
        this.frame = frame;
        this.show = show;
    }

    void all() {
        unanswered();
        ranking();
        synonyms();
    }

    private void unanswered() {
        var week = LocalDate.parse("2026-04-27");
        var rows = List.of(
                new UnansweredModel.Row("postal vote", 15, "unanswered.found.NOTHING", week, URL, URL),
                new UnansweredModel.Row("ysgol haf", 5, "unanswered.found.LITTLE", week, URL, URL));
        show.accept("unanswered", templates.findingUnanswered(frame, new UnansweredModel(true, rows)));
        show.accept("unanswered-none", templates.findingUnanswered(frame, new UnansweredModel(true, List.of())));
        show.accept("unanswered-off", templates.findingUnanswered(frame, new UnansweredModel(false, List.of())));
    }

    private void ranking() {
        var understood = new RankingModel.Understood(
                List.of("door", "knocking"),
                List.of("the"),
                List.of("open question"),
                List.of("phone"),
                List.of("kind: lesson", "lang: en"),
                List.of(new RankingModel.OtherName("door knocking", "canvassing")));
        var reasons = REASONS.stream()
                .map(kind -> new RankingModel.Reason("ranking.reason." + kind, "door", 10))
                .toList();
        var places = List.of(
                new RankingModel.Place(Samples.en("The opening"), URL, "4.20", reasons, "4.2 sum of:\n  4.2 weight(x)"),
                new RankingModel.Place(Samples.en(""), URL, "1.00", List.of(), ""));
        var result = new RankingModel.Result(
                Samples.en("Conversations on the doorstep"), Samples.COURSE_TITLE, Samples.COURSE, places);
        show.accept(
                "ranking",
                templates.findingRanking(
                        frame, new RankingModel("the door knocking", Optional.of(understood), List.of(result))));
        show.accept(
                "ranking-nothing",
                templates.findingRanking(frame, new RankingModel("zebra", Optional.of(understood), List.of())));
        show.accept(
                "ranking-blank", templates.findingRanking(frame, new RankingModel("", Optional.empty(), List.of())));
    }

    private void synonyms() {
        var lines = Arrays.stream(SynonymsModel.Move.values())
                .map(move -> new SynonymsModel.Line(
                        Samples.en("Conversations on the doorstep"), Samples.en("The opening"), URL, move, 3))
                .toList();
        var stayed = lines.subList(0, 1);
        var live = new SynonymDesk.Live(3, "steward, rep", Optional.of(NOW), true);
        show("synonyms", frame, live, Optional.empty());
        show("synonyms-never", frame, new SynonymDesk.Live(0, "", Optional.empty(), false), Optional.empty());
        show("synonyms-tried", frame, live, Optional.of(new SynonymsModel.Comparison(lines, lines)));
        show("synonyms-same", frame, live, Optional.of(new SynonymsModel.Comparison(stayed, stayed)));
        show("synonyms-nothing", frame, live, Optional.of(new SynonymsModel.Comparison(List.of(), lines)));
        var errors = List.of(
                FieldError.of(SynonymDesk.NAMES, "error.synonyms.alone", 1, "rep"),
                FieldError.of(SynonymDesk.NAMES, "error.synonyms.twice", 3, "rep", 2));
        show("synonyms-error", frame.withErrors(errors), live, Optional.empty());
    }

    private void show(String name, Frame around, SynonymDesk.Live live, Optional<SynonymsModel.Comparison> comparison) {
        var model = new SynonymsModel("steward, rep", "rep", live, comparison, LONDON);
        show.accept(name, templates.findingSynonyms(around, model));
    }
}
