package lms.content.change;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.content.Localised;

/**
 * How a lesson differs.
 *
 * @param lessonId permanent: what learners did belongs to it
 * @param before empty for a lesson that is new
 * @param after empty for a lesson that is gone
 * @param kinds what differs, never empty
 * @param languages in which the text differs, was added or is gone, in alphabetical order
 * @param quizzes that differ
 */
public record LessonChange(
        String lessonId,
        Optional<State> before,
        Optional<State> after,
        Set<Kind> kinds,
        List<String> languages,
        List<QuizChange> quizzes) {
    public LessonChange {
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        languages = List.copyOf(languages);
        quizzes = List.copyOf(quizzes);
    }

    /** What a difference outside of its quizzes means for progress; empty where it means nothing. */
    public Optional<Consequence> consequence(Kind kind) {
        return switch (kind) {
            case ADDED -> decisionIf(isNeeded(after), Consequence.Cause.LESSON_ADDED);
            case RETIRED -> decisionIf(isNeeded(before), Consequence.Cause.LESSON_RETIRED);
            case MOVED -> decisionIf(!neededBy(before).equals(neededBy(after)), Consequence.Cause.LESSON_MOVED);
            case REQUIRED -> decisionIf(true, Consequence.Cause.LESSON_REQUIRED);
            case RETAKE -> decisionIf(true, Consequence.Cause.LESSON_RETAKE);
            case OPTIONAL -> Optional.of(new Consequence(Effect.PATCH, Consequence.Cause.LESSON_OPTIONAL));
            case RENAMED, REORDERED, TEXT, NOTES, TIMING, QUIZZES -> Optional.empty();
        };
    }

    /** What all of it means for progress, that of the quizzes as well; empty where it means nothing. */
    public List<Consequence> consequences() {
        return Stream.concat(
                        kinds.stream().flatMap(kind -> consequence(kind).stream()),
                        quizzes.stream().flatMap(quiz -> quiz.consequences().stream()))
                .distinct()
                .toList();
    }

    private static Optional<Consequence> decisionIf(boolean holds, Consequence.Cause cause) {
        return holds ? Optional.of(new Consequence(Effect.DECISION, cause)) : Optional.empty();
    }

    private static boolean isNeeded(Optional<State> state) {
        return !neededBy(state).isEmpty();
    }

    /** Ids of the courses that cannot be completed without it. */
    private static Set<String> neededBy(Optional<State> state) {
        return state.stream()
                .flatMap(found -> found.places().stream())
                .filter(place -> !place.optional())
                .map(Place::courseId)
                .collect(Collectors.toSet());
    }

    /** What can differ in a lesson. */
    public enum Kind {
        ADDED,
        RETIRED,
        /** Another title or address. */
        RENAMED,
        /** Another course or module. */
        MOVED,
        /** The same modules, but elsewhere among the lessons that stayed in the course. */
        REORDERED,
        /** Learners read something else; see the languages. */
        TEXT,
        /** Only facilitators read something else. */
        NOTES,
        /** Takes another time. */
        TIMING,
        /** Its author raised the revision: everybody should take it again. */
        RETAKE,
        /** A course that needed it can now be completed without it. */
        OPTIONAL,
        /** A course that could be completed without it now needs it. */
        REQUIRED,
        /** See the quizzes. */
        QUIZZES
    }

    /**
     * A lesson as it stands in one of the two.
     *
     * @param title by language
     * @param slug segment in addresses
     * @param places in manifest order
     */
    public record State(Localised title, String slug, List<Place> places) {
        public State {
            places = List.copyOf(places);
        }
    }

    /**
     * Where a course uses the lesson.
     *
     * @param number counts the course's lessons from 1
     */
    public record Place(
            String courseId, Localised course, String moduleId, Localised module, int number, boolean optional) {
        boolean sameModuleAs(Place other) {
            return courseId.equals(other.courseId) && moduleId.equals(other.moduleId);
        }
    }
}
