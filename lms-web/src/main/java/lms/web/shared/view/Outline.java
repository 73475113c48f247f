package lms.web.shared.view;

import java.util.List;
import java.util.Optional;

/**
 * The lessons of a course in their order, as a reader sees them on the course page and beside a lesson.
 *
 * @param course title of the course
 * @param url address of its page
 * @param modules the modules, each with its lessons
 */
public record Outline(Text course, SafeUrl url, List<Module> modules) {
    public Outline {
        modules = List.copyOf(modules);
    }

    /**
     * A module.
     *
     * @param title its title
     * @param entries its lessons
     */
    public record Module(Text title, List<Entry> entries) {
        public Module {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A lesson.
     *
     * @param title its title
     * @param minutes how long it takes to read and do
     * @param optional whether the course is complete without it
     * @param done whether the reader has completed it
     * @param current whether it is the page that shows this outline, or the reader's next step on the course page
     * @param url its address; empty where this reader may know of the lesson but not open it
     */
    public record Entry(
            Text title, int minutes, boolean optional, boolean done, boolean current, Optional<SafeUrl> url) {}
}
