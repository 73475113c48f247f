package lms.content.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lms.content.DeliveryMode;
import lms.content.LessonPlace;
import lms.content.RunSheetItem;
import lms.content.document.Position;
import lms.content.finding.DidYouMean;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.manifest.PlacedRunSheet;

/** Whether the lessons of run sheets are there and the items add up: F04, T02. */
final class RunSheetRules {
    private final Sources sources;
    private final Findings manifest;
    private final Map<String, ParsedLesson> lessons;

    RunSheetRules(Sources sources, Findings manifest) {
        this.sources = sources;
        this.manifest = manifest;
        this.lessons = sources.originals().stream()
                .collect(Collectors.toMap(ParsedLesson::id, lesson -> lesson, (first, second) -> first));
    }

    void check() {
        sources.manifest().runSheets().forEach(this::check);
    }

    private void check(PlacedRunSheet placed) {
        List<RunSheetItem> items = placed.sheet().items();
        Set<String> listed = lessonsOf(placed.courseId());
        long sum = 0;
        boolean known = true;
        for (int i = 0; i < items.size(); i++) {
            OptionalLong minutes = minutes(items.get(i), placed.itemsAt().get(i), listed);
            known &= minutes.isPresent();
            sum += minutes.orElse(0);
        }
        if (known && sum != placed.sheet().minutes()) {
            manifest.add(
                    Rule.T02,
                    placed.at(),
                    "the items take " + sum + " minutes, but the run sheet has "
                            + placed.sheet().minutes(),
                    "Write 'minutes: " + sum + "', or change the items");
        }
    }

    /** Empty when it cannot be known; then the reason is reported. */
    private OptionalLong minutes(RunSheetItem item, Position at, Set<String> listed) {
        if (item instanceof RunSheetItem.OfLesson lesson) {
            return minutes(lesson.lessonId(), at, listed);
        }
        return OptionalLong.of(
                item instanceof RunSheetItem.Step step ? step.minutes() : ((RunSheetItem.Pause) item).minutes());
    }

    private OptionalLong minutes(String lessonId, Position at, Set<String> listed) {
        if (!listed.contains(lessonId)) {
            String message = "no module of this course lists a lesson '" + lessonId + "'";
            manifest.add(Rule.F04, at, message, DidYouMean.hint(lessonId, listed));
            return OptionalLong.empty();
        }
        ParsedLesson lesson = lessons.get(lessonId);
        if (lesson == null) {
            return OptionalLong.empty();
        }
        var time = lesson.matter().timing().in(DeliveryMode.IN_PERSON);
        if (time.isEmpty()) {
            manifest.add(
                    Rule.T02,
                    at,
                    "the lesson '" + lessonId + "' does not say how long it takes in person",
                    "Add in-person to its timing, such as 'timing: {in-person: 45m}'");
        }
        return time.map(found -> OptionalLong.of(found.toMinutes())).orElseGet(OptionalLong::empty);
    }

    private Set<String> lessonsOf(String courseId) {
        return sources.manifest().courses().stream()
                .filter(course -> Objects.equals(course.id(), courseId))
                .flatMap(course -> course.lessons().stream())
                .map(LessonPlace::lessonId)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
