package lms.web.learning.page;

import java.util.List;
import java.util.Optional;
import lms.web.shared.view.Progress;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * {@code /me}: go on where one stopped.
 *
 * @param courses courses that are not finished, the one last worked on first
 * @param finished courses that are
 * @param preferences the own language
 */
public record MyHomeModel(List<MyCourse> courses, List<MyCourse> finished, Preferences preferences) {
    public MyHomeModel {
        courses = List.copyOf(courses);
        finished = List.copyOf(finished);
    }

    /**
     * A course that the person is enrolled in.
     *
     * @param id its immutable id
     * @param title its title
     * @param url its page
     * @param progress lessons complete
     * @param next the one next step; empty when finished
     */
    public record MyCourse(String id, Text title, SafeUrl url, Progress progress, Optional<Next> next) {}

    /**
     * The one next step in a course.
     *
     * @param number of the lesson, from 1
     * @param lesson its title
     * @param minutes how long it takes
     * @param openQuiz whether a quiz in it is begun and not sent
     * @param url where to go on
     */
    public record Next(int number, Text lesson, int minutes, boolean openQuiz, SafeUrl url) {}

    /**
     * What the person chose about the product. Posts {@code language}.
     *
     * @param action where the form posts to
     * @param language BCP 47 tag chosen
     * @param languages those to choose from
     */
    public record Preferences(SafeUrl action, String language, List<String> languages) {
        public Preferences {
            languages = List.copyOf(languages);
        }
    }
}
