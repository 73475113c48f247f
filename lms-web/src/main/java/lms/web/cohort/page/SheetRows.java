package lms.web.cohort.page;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lms.content.LessonGuide;
import lms.content.TimedStep;
import lms.web.cohort.page.RunSheetModel.SheetKind;
import lms.web.cohort.page.RunSheetModel.SheetRow;
import lms.web.shared.view.SafeUrl;

/** Lays a plan out in time, line by line. */
final class SheetRows {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final List<SheetRow> rows = new ArrayList<>();
    private final Set<String> materials = new LinkedHashSet<>();
    private final Optional<LocalTime> start;
    private int passed;

    /** @param start local time of the first line; without it the lines count minutes from the start */
    SheetRows(Optional<LocalTime> start) {
        this.start = start;
    }

    void pause(int minutes, String word) {
        add(SheetKind.PAUSE, minutes, word, "", "");
    }

    void step(int minutes, String what, String how, String toBring) {
        add(SheetKind.STEP, minutes, what, how, toBring);
    }

    /** A lesson as one line, with its steps below it. */
    void lesson(String title, int minutes, LessonGuide guide, SafeUrl url) {
        rows.add(new SheetRow(SheetKind.LESSON, clock(0), clock(minutes), minutes, title, "", "", Optional.of(url)));
        steps(guide, minutes);
    }

    /** The steps of a lesson. Where it has no plan, only their length is known, not their order in between. */
    void steps(LessonGuide guide, int minutes) {
        int end = passed + minutes;
        for (TimedStep step : guide.steps()) {
            if (guide.planned()) {
                step(step.minutes(), step.title(), step.method(), step.materials());
            } else {
                bring(step.materials());
                rows.add(new SheetRow(
                        SheetKind.STEP,
                        "",
                        "",
                        step.minutes(),
                        step.title(),
                        step.method(),
                        step.materials(),
                        Optional.empty()));
            }
        }
        passed = end;
    }

    private void add(SheetKind kind, int minutes, String what, String how, String toBring) {
        bring(toBring);
        rows.add(new SheetRow(kind, clock(0), clock(minutes), minutes, what, how, toBring, Optional.empty()));
        passed += minutes;
    }

    private void bring(String toBring) {
        if (!toBring.isBlank()) {
            materials.add(toBring);
        }
    }

    private String clock(int later) {
        int minutes = passed + later;
        return start.map(first -> CLOCK.format(first.plusMinutes(minutes)))
                .orElseGet(() -> String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60));
    }

    List<SheetRow> rows() {
        return List.copyOf(rows);
    }

    /** Everything to bring, once each, in the order of use. */
    List<String> materials() {
        return List.copyOf(materials);
    }

    int minutes() {
        return passed;
    }
}
