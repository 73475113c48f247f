package lms.content.change;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lms.content.Course;
import lms.content.Curriculum;
import lms.content.Localised;

/** Compares the courses of two states. */
final class CourseComparison {
    private final Curriculum before;
    private final Curriculum after;

    CourseComparison(Curriculum before, Curriculum after) {
        this.before = before;
        this.after = after;
    }

    List<CourseChange> changes() {
        Map<String, Course> old = byId(before);
        Map<String, Course> current = byId(after);
        Set<String> moved = StableOrder.moved(ids(before), ids(after));
        List<CourseChange> changes = new ArrayList<>();
        for (Course course : after.courses()) {
            Optional<Course> former = Optional.ofNullable(old.get(course.id()));
            Set<CourseChange.Kind> kinds =
                    former.map(known -> kinds(known, course, moved)).orElse(EnumSet.of(CourseChange.Kind.ADDED));
            add(changes, course.id(), former.map(Course::title), Optional.of(course.title()), kinds);
        }
        for (Course course : before.courses()) {
            if (!current.containsKey(course.id())) {
                Set<CourseChange.Kind> gone = EnumSet.of(CourseChange.Kind.RETIRED);
                add(changes, course.id(), Optional.of(course.title()), Optional.empty(), gone);
            }
        }
        return changes;
    }

    private static void add(
            List<CourseChange> changes,
            String id,
            Optional<Localised> formerTitle,
            Optional<Localised> title,
            Set<CourseChange.Kind> kinds) {
        if (!kinds.isEmpty()) {
            changes.add(new CourseChange(id, formerTitle, title, kinds));
        }
    }

    private static Set<CourseChange.Kind> kinds(Course before, Course after, Set<String> moved) {
        Set<CourseChange.Kind> kinds = EnumSet.noneOf(CourseChange.Kind.class);
        if (!before.title().equals(after.title()) || !before.slug().equals(after.slug())) {
            kinds.add(CourseChange.Kind.RENAMED);
        }
        if (!before.summary().equals(after.summary())) {
            kinds.add(CourseChange.Kind.DESCRIBED);
        }
        if (!modules(before).equals(modules(after))) {
            kinds.add(CourseChange.Kind.MODULES);
        }
        if (moved.contains(after.id())) {
            kinds.add(CourseChange.Kind.REORDERED);
        }
        return kinds;
    }

    private static List<Map.Entry<String, Localised>> modules(Course course) {
        return course.modules().stream()
                .map(module -> Map.entry(module.id(), module.title()))
                .toList();
    }

    private static List<String> ids(Curriculum curriculum) {
        return curriculum.courses().stream().map(Course::id).toList();
    }

    private static Map<String, Course> byId(Curriculum curriculum) {
        return curriculum.courses().stream().collect(Collectors.toMap(Course::id, Function.identity()));
    }
}
