package lms.content.change;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lms.content.Audience;
import lms.content.Course;
import lms.content.Curriculum;
import lms.content.LessonPlace;

/** Compares the lessons of two states. */
final class LessonComparison {
    private final LessonStates before;
    private final LessonStates after;
    private final Set<String> reordered = new HashSet<>();

    LessonComparison(Curriculum before, Curriculum after) {
        this.before = new LessonStates(before);
        this.after = new LessonStates(after);
    }

    List<LessonChange> changes() {
        findReordered();
        List<LessonChange> changes = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>(after.ids());
        ids.addAll(before.ids());
        for (String id : ids) {
            if (!before.has(id)) {
                changes.add(oneSided(id, LessonChange.Kind.ADDED));
            } else if (!after.has(id)) {
                changes.add(oneSided(id, LessonChange.Kind.RETIRED));
            } else {
                compare(id).ifPresent(changes::add);
            }
        }
        return changes;
    }

    private LessonChange oneSided(String id, LessonChange.Kind kind) {
        return new LessonChange(id, before.state(id), after.state(id), EnumSet.of(kind), List.of(), List.of());
    }

    private Optional<LessonChange> compare(String id) {
        LessonChange.State old = before.state(id).orElseThrow();
        LessonChange.State current = after.state(id).orElseThrow();
        List<String> languages = languages(id, Audience.LEARNER);
        List<QuizChange> quizzes = new QuizComparison(before.quizzes(id), after.quizzes(id)).changes();
        Set<LessonChange.Kind> kinds = placeKinds(old, current);
        addIf(kinds, LessonChange.Kind.RENAMED, !sameName(old, current));
        addIf(kinds, LessonChange.Kind.REORDERED, reordered.contains(id));
        addIf(kinds, LessonChange.Kind.TEXT, !languages.isEmpty());
        addIf(
                kinds,
                LessonChange.Kind.NOTES,
                languages.isEmpty() && !languages(id, Audience.FACILITATOR).isEmpty());
        addIf(kinds, LessonChange.Kind.TIMING, !before.timing(id).equals(after.timing(id)));
        addIf(kinds, LessonChange.Kind.RETAKE, before.revision(id) < after.revision(id));
        addIf(kinds, LessonChange.Kind.QUIZZES, !quizzes.isEmpty());
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(new LessonChange(id, Optional.of(old), Optional.of(current), kinds, languages, quizzes));
    }

    private static void addIf(Set<LessonChange.Kind> kinds, LessonChange.Kind kind, boolean holds) {
        if (holds) {
            kinds.add(kind);
        }
    }

    private static boolean sameName(LessonChange.State old, LessonChange.State current) {
        return old.title().equals(current.title()) && old.slug().equals(current.slug());
    }

    private List<String> languages(String id, Audience audience) {
        Set<String> all = new TreeSet<>(before.languages(id));
        all.addAll(after.languages(id));
        return all.stream()
                .filter(language -> !before.text(id, language, audience).equals(after.text(id, language, audience)))
                .toList();
    }

    private static Set<LessonChange.Kind> placeKinds(LessonChange.State old, LessonChange.State current) {
        Set<LessonChange.Kind> kinds = EnumSet.noneOf(LessonChange.Kind.class);
        addIf(kinds, LessonChange.Kind.MOVED, isMoved(old.places(), current.places()));
        for (LessonChange.Place then : old.places()) {
            for (LessonChange.Place now : current.places()) {
                if (then.courseId().equals(now.courseId())) {
                    addIf(kinds, LessonChange.Kind.OPTIONAL, !then.optional() && now.optional());
                    addIf(kinds, LessonChange.Kind.REQUIRED, then.optional() && !now.optional());
                }
            }
        }
        return kinds;
    }

    private static boolean isMoved(List<LessonChange.Place> old, List<LessonChange.Place> current) {
        return old.size() != current.size()
                || !old.stream().allMatch(then -> current.stream().anyMatch(then::sameModuleAs));
    }

    /** Of the lessons that kept their modules, those that stand elsewhere in a course. */
    private void findReordered() {
        for (Course course : after.curriculum().courses()) {
            before.curriculum().courses().stream()
                    .filter(old -> old.id().equals(course.id()))
                    .forEach(old -> reordered.addAll(StableOrder.moved(staying(old), staying(course))));
        }
    }

    private List<String> staying(Course course) {
        return course.lessons().stream()
                .map(LessonPlace::lessonId)
                .filter(id -> before.has(id) && after.has(id))
                .filter(id -> !isMoved(
                        before.state(id).orElseThrow().places(),
                        after.state(id).orElseThrow().places()))
                .toList();
    }
}
