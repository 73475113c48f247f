package lms.content;

import java.util.Optional;

/** A part of a run sheet. */
public sealed interface RunSheetItem {
    /** A lesson of the course; it takes its in-person time. */
    record OfLesson(String lessonId) implements RunSheetItem {}

    /** Time for tea. */
    record Pause(int minutes) implements RunSheetItem {}

    /**
     * Something that belongs to the day and to none of its lessons, such as the welcome.
     *
     * @param method how people work, such as "in pairs"
     * @param materials what to bring
     */
    record Step(Localised title, int minutes, Optional<Localised> method, Optional<Localised> materials)
            implements RunSheetItem {}
}
