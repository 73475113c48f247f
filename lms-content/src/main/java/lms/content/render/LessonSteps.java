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

/** What a facilitator does one after the other: the lesson's plan, or else its activities and what is left. */
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
        for (Block.Directive activity : rendition.body().directives("activity").toList()) {
            Optional<Integer> minutes = activity.attributes().number("minutes");
            if (minutes.isPresent()) {
                steps.add(step(activity, minutes.get(), words));
                rest -= minutes.get();
            }
        }
        if (rest > 0) {
            steps.add(new TimedStep(words.text("rest"), rest, "", ""));
        }
        return List.copyOf(steps);
    }

    private static TimedStep step(Block.Directive activity, int minutes, Words words) {
        Attributes attributes = activity.attributes();
        String title = activity.title().isEmpty() ? words.text("activity") : activity.title();
        String method = attributes
                .get("group")
                .map(name -> "group." + name)
                .filter(words::has)
                .map(key -> words.text(key))
                .orElse("");
        return new TimedStep(title, minutes, method, attributes.get("materials").orElse(""));
    }
}
