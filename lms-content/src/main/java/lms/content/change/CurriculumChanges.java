package lms.content.change;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lms.content.Curriculum;
import lms.content.Glossary;

/**
 * What differs for learners between two states of one curriculum. Depends on nothing but the two.
 *
 * @param courses that differ, in the order of the new state, those that are gone last
 * @param lessons that differ, in the same order
 */
public record CurriculumChanges(List<CourseChange> courses, List<LessonChange> lessons) {
    public CurriculumChanges {
        courses = List.copyOf(courses);
        lessons = List.copyOf(lessons);
    }

    /** What changes when {@code after} takes the place of {@code former}; lessons with a new id are known by their alias. */
    public static CurriculumChanges between(Curriculum former, Curriculum after) {
        Curriculum before = former.renamed(after.aliases());
        return new CurriculumChanges(
                new CourseComparison(before, after).changes(), new LessonComparison(before, after).changes());
    }

    /** Everything that there is, as if nothing had been before. */
    public static CurriculumChanges from(Curriculum first) {
        return between(nothing(first), first);
    }

    public boolean isEmpty() {
        return courses.isEmpty() && lessons.isEmpty();
    }

    /** The gravest of what all of it means for what people have done. */
    public Effect effect() {
        Stream<Consequence> ofCourses = courses.stream()
                .flatMap(course -> course.kinds().stream().flatMap(kind -> course.consequence(kind).stream()));
        Stream<Consequence> ofLessons = lessons.stream().flatMap(lesson -> lesson.consequences().stream());
        return Stream.concat(ofCourses, ofLessons)
                .map(Consequence::effect)
                .max(Comparator.naturalOrder())
                .orElse(Effect.NOTHING);
    }

    private static Curriculum nothing(Curriculum like) {
        return new Curriculum(
                like.id(),
                like.version(),
                like.title(),
                like.summary(),
                like.defaultLanguage(),
                like.languages(),
                like.licence(),
                List.of(),
                Map.of(),
                new Glossary(Map.of()),
                like.outcomes(),
                like.nations(),
                like.prerequisites(),
                List.of(),
                Map.of());
    }
}
