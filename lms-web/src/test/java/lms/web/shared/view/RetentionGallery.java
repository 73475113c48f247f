package lms.web.shared.view;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import lms.web.retention.domain.HoldKind;
import lms.web.retention.domain.RetentionRule;
import lms.web.retention.domain.RetentionRun.Count;
import lms.web.retention.page.RetentionModel;
import lms.web.retention.usecase.HoldView;
import lms.web.retention.usecase.Holds;
import lms.web.retention.usecase.RetentionState;
import lms.web.retention.usecase.RetentionView;
import lms.web.shared.view.generated.Templates;

/** The page of retention: as usual, late, with a clock that has leapt, and with holds. */
final class RetentionGallery {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final UUID ID = new UUID(1, 2);

    private final Templates templates;
    private final Frame frame;
    private final BiConsumer<String, JteModel> show;

    RetentionGallery(Templates templates, Frame frame, BiConsumer<String, JteModel> show) {
        this.templates = templates;
        this.frame = frame;
        this.show = show;
    }

    void all() {
        var nothing = new RetentionModel.Form("", "");
        show.accept("retention", page(frame, RetentionState.WELL, false, List.of(), nothing));
        show.accept("retention-counted", page(frame, RetentionState.LATE, true, holds(), nothing));
        show.accept("retention-clock", page(frame, RetentionState.CLOCK, false, holds(), nothing));
        show.accept(
                "retention-error",
                page(
                        frame.withErrors(List.of(
                                FieldError.of(Holds.WHOM, "error.hold.whom"),
                                FieldError.of(Holds.REASON, "error.record.reason", 10, 500))),
                        RetentionState.WELL,
                        false,
                        List.of(),
                        new RetentionModel.Form("kim@example", "court")));
    }

    private JteModel page(
            Frame around,
            RetentionState state,
            boolean trial,
            List<RetentionModel.Hold> holds,
            RetentionModel.Form form) {
        var lines = Arrays.stream(RetentionRule.values())
                .map(rule -> new RetentionView.Line(
                        rule, new Count(12, 1), trial ? Optional.of(new Count(1_204, 2)) : Optional.empty()))
                .toList();
        var completed = trial ? Optional.of(NOW) : Optional.<Instant>empty();
        var words = around.words();
        return templates.retentionRetention(
                around,
                new RetentionModel(
                        new RetentionView(state, NOW.minusSeconds(900_000), NOW, completed, trial, lines),
                        trial,
                        lines.stream()
                                .map(line -> new RetentionModel.Rule(
                                        words.text("retention.rule."
                                                + line.rule().name().toLowerCase(Locale.ROOT)),
                                        words.length(line.rule().length()),
                                        line))
                                .toList(),
                        holds,
                        form,
                        LONDON));
    }

    private static List<RetentionModel.Hold> holds() {
        String reason = "The solicitor of the Group asked us to keep all of it until the hearing.";
        return List.of(
                hold(new HoldView(
                        ID, HoldKind.PERSON, ID, Optional.of("Demo learner 7"), reason, Optional.of("Kim"), NOW)),
                hold(new HoldView(ID, HoldKind.COHORT, ID, Optional.empty(), reason, Optional.empty(), NOW)));
    }

    private static RetentionModel.Hold hold(HoldView view) {
        return new RetentionModel.Hold(view, SafeUrl.of("/admin/people/1"), SafeUrl.of("/admin/privacy/retention"));
    }
}
