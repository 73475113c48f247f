package lms.content.render;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lms.content.DeliveryMode;
import lms.content.Lesson;
import lms.content.Rendition;
import lms.content.TimedStep;
import lms.content.document.Attributes;
import lms.content.document.Block;
import lms.content.plan.PlanTable;
import lms.content.plan.RoomTime;

/** What a facilitator does one after the other: the lesson's plan, or else what takes minutes and what is left. */
public final class LessonSteps {
    private LessonSteps() {}

    /** The steps in reading order; they add up to the lesson's in-person time. Empty where it has none. */
    public static List<TimedStep> of(Lesson lesson, Rendition rendition) {
        return lesson.timing()
                .in(DeliveryMode.IN_PERSON)
                .map(time -> planned(rendition).orElseGet(() -> activities(rendition, time)))
                .orElse(List.of());
    }

    /** Whether the lesson has a plan of its own. */
    public static boolean isPlanned(Rendition rendition) {
        return planned(rendition).isPresent();
    }

    private static Optional<List<TimedStep>> planned(Rendition rendition) {
        return rendition
                .body()
                .directives("facilitator")
                .filter(PlanTable::isPlan)
                .findFirst()
                .flatMap(PlanTable::of)
                .map(table -> table.rows().stream()
                        .map(row -> new TimedStep(row.what(), row.minutes(), row.how(), row.materials()))
                        .toList());
    }

    private static List<TimedStep> activities(Rendition rendition, Duration time) {
        Words words = Words.in(rendition.language());
        List<TimedStep> steps = new ArrayList<>();
        int rest = (int) time.toMinutes();
        for (Block.Directive timed : RoomTime.of(rendition.body())) {
            int minutes = timed.attributes().number("minutes").orElse(0);
            steps.add(step(timed, minutes, words));
            rest -= minutes;
        }
        if (rest > 0) {
            steps.add(new TimedStep(words.text("rest"), rest, "", ""));
        }
        return List.copyOf(steps);
    }

    private static TimedStep step(Block.Directive timed, int minutes, Words words) {
        Attributes attributes = timed.attributes();
        String title = timed.title().isEmpty() ? words.text(timed.name()) : timed.title();
        String method = attributes
                .get("group")
                .map(name -> "group." + name)
                .filter(words::has)
                .map(key -> words.text(key))
                .orElse("");
        return new TimedStep(title, minutes, method, attributes.get("materials").orElse(""));
    }
}
