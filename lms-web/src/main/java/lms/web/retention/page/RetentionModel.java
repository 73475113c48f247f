package lms.web.retention.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import lms.web.retention.usecase.HoldView;
import lms.web.retention.usecase.RetentionView;
import lms.web.shared.view.Phrase;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /admin/privacy/retention}: the schedule, the last run, what would go now, and the holds.
 *
 * @param trial whether what would go now was counted
 * @param form what was typed about a hold
 */
public record RetentionModel(
        RetentionView view, boolean trial, List<Rule> rules, List<Hold> holds, Form form, ZoneId zone) {

    /**
     * A rule in words.
     *
     * @param length how long its rows are kept
     */
    public record Rule(Phrase name, Phrase length, RetentionView.Line line) {}

    /** A hold, and where its subject and its release are. */
    public record Hold(HoldView view, SafeUrl subject, SafeUrl release) {}

    /** What was typed. */
    public record Form(String whom, String reason) {}

    /** When a run was last completed. */
    public Optional<Instant> completed() {
        return view.completed();
    }
}
