package lms.web.finding.page;

import java.util.ArrayList;
import java.util.List;
import lms.search.PageHit;
import lms.web.finding.page.SynonymsModel.Line;
import lms.web.finding.page.SynonymsModel.Move;
import lms.web.finding.usecase.SynonymDesk.Trial;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/** Compares two lists of results. */
final class SynonymsModels {

    private SynonymsModels() {}

    static SynonymsModel.Comparison comparison(Trial trial) {
        List<String> before = trial.before().stream().map(PageHit::id).toList();
        List<String> after = trial.after().stream().map(PageHit::id).toList();
        List<Line> left = new ArrayList<>();
        for (PageHit hit : trial.before()) {
            int now = after.indexOf(hit.id());
            left.add(line(hit, now < 0 ? Move.GONE : Move.STAYED, now));
        }
        List<Line> right = new ArrayList<>();
        for (int i = 0; i < trial.after().size(); i++) {
            PageHit hit = trial.after().get(i);
            int then = before.indexOf(hit.id());
            right.add(line(hit, move(then, i), then));
        }
        return new SynonymsModel.Comparison(left, right);
    }

    private static Move move(int then, int now) {
        if (then < 0) {
            return Move.NEW;
        }
        if (then == now) {
            return Move.STAYED;
        }
        return now < then ? Move.UP : Move.DOWN;
    }

    private static Line line(PageHit hit, Move move, int other) {
        var place = hit.sections().get(0);
        return new Line(
                new Text(hit.title(), hit.language()),
                new Text(place.heading(), hit.language()),
                SafeUrl.of(place.at(hit.url())),
                move,
                other + 1);
    }
}
