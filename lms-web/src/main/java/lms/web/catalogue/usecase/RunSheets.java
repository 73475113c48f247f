package lms.web.catalogue.usecase;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.content.LessonGuide;
import lms.content.RunSheet;

/**
 * What a release plans for a course that is led in a room. For facilitators only.
 *
 * @param days plans of whole days, in the author's order
 * @param lessons the lessons that are meant for a room, in the order of the course
 */
public record RunSheets(List<RunSheet> days, List<Led> lessons) {
    public static final RunSheets NONE = new RunSheets(List.of(), List.of());

    private static final LessonGuide NO_GUIDE = new LessonGuide(false, List.of(), "");

    public RunSheets {
        days = List.copyOf(days);
        lessons = List.copyOf(lessons);
    }

    /** The plan of the day with this id. */
    public Optional<RunSheet> day(String id) {
        return days.stream().filter(day -> day.id().equals(id)).findFirst();
    }

    /** How the lesson is led. */
    public Optional<Led> lesson(String id) {
        return lessons.stream().filter(led -> led.lessonId().equals(id)).findFirst();
    }

    /**
     * A lesson that is led in a room.
     *
     * @param minutes in person
     * @param guides by language, the course's own among them
     */
    public record Led(String lessonId, int minutes, Map<String, LessonGuide> guides) {
        public Led {
            guides = Collections.unmodifiableMap(new LinkedHashMap<>(guides));
        }

        /** The guide in the reader's language, or in the course's own. */
        public LessonGuide in(String language, String defaultLanguage) {
            return guides.getOrDefault(language, guides.getOrDefault(defaultLanguage, NO_GUIDE));
        }
    }
}
