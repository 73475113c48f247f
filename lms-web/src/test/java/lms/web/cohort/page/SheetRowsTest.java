package lms.web.cohort.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import lms.content.LessonGuide;
import lms.content.TimedStep;
import lms.web.cohort.page.RunSheetModel.SheetRow;
import lms.web.shared.view.SafeUrl;
import org.junit.jupiter.api.Test;

class SheetRowsTest {
    private static final SafeUrl URL = SafeUrl.of("/facilitate/1/lessons/one");
    private static final List<TimedStep> STEPS =
            List.of(new TimedStep("Open", 10, "In a circle", "Labels"), new TimedStep("Sort", 20, "Pairs", "Cards"));

    @Test
    void eachLine_beginsWhenTheOneBeforeEnds() {
        var rows = new SheetRows(Optional.of(LocalTime.of(19, 0)));
        rows.step(5, "Welcome", "", "Labels");
        rows.lesson("One", 30, new LessonGuide(true, STEPS, ""), URL);
        rows.pause(15, "Break");

        assertThat(rows.rows())
                .extracting(SheetRow::from, SheetRow::to, SheetRow::what)
                .containsExactly(
                        tuple("19:00", "19:05", "Welcome"),
                        tuple("19:05", "19:35", "One"),
                        tuple("19:05", "19:15", "Open"),
                        tuple("19:15", "19:35", "Sort"),
                        tuple("19:35", "19:50", "Break"));
        assertThat(rows.minutes()).isEqualTo(50);
        assertThat(rows.materials()).containsExactly("Labels", "Cards");
    }

    @Test
    void stepsWithoutPlan_haveALengthAndNoTimeOfDay() {
        var rows = new SheetRows(Optional.of(LocalTime.of(19, 0)));
        rows.lesson("One", 30, new LessonGuide(false, STEPS, ""), URL);
        rows.pause(15, "Break");

        assertThat(rows.rows())
                .extracting(SheetRow::from, SheetRow::minutes)
                .containsExactly(tuple("19:00", 30), tuple("", 10), tuple("", 20), tuple("19:30", 15));
    }

    @Test
    void withoutAStart_minutesAreCounted() {
        var rows = new SheetRows(Optional.empty());
        rows.steps(new LessonGuide(true, List.of(new TimedStep("Long", 75, "", "")), ""), 75);

        assertThat(rows.rows()).extracting(SheetRow::from, SheetRow::to).containsExactly(tuple("0:00", "1:15"));
    }
}
