package lms.web.shared.view;

import java.util.List;
import lms.content.PrintedLesson;

/**
 * A course on paper, every lesson on a sheet of its own.
 *
 * @param back the page from which one came
 * @param lessons none where the release was made before courses could be printed
 */
public record PackModel(Text title, Text summary, SafeUrl back, List<PackLesson> lessons) {
    public PackModel {
        lessons = List.copyOf(lessons);
    }

    /** The course with its lessons as they were printed. */
    public static PackModel of(Text title, Text summary, SafeUrl back, List<PrintedLesson> lessons) {
        return new PackModel(
                title, summary, back, lessons.stream().map(PackLesson::of).toList());
    }

    /**
     * One lesson.
     *
     * @param id of its place on the page
     * @param language BCP 47 tag of the text
     * @param minutes when taken alone
     * @param draft whether it is a translation that nobody has read over yet
     * @param objectives plain text
     * @param html headings from level 3 on
     */
    public record PackLesson(
            String id,
            String title,
            String language,
            int minutes,
            boolean draft,
            List<String> objectives,
            SafeHtml html) {
        public PackLesson {
            objectives = List.copyOf(objectives);
        }

        private static PackLesson of(PrintedLesson lesson) {
            return new PackLesson(
                    lesson.id(),
                    lesson.title(),
                    lesson.language(),
                    lesson.minutes(),
                    lesson.draft(),
                    lesson.objectives(),
                    SafeHtml.alreadySanitised(lesson.html()));
        }
    }
}
