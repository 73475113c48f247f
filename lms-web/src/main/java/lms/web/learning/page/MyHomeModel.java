package lms.web.learning.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import lms.web.shared.view.OutsideLink;
import lms.web.shared.view.Progress;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * {@code /me}: go on where one stopped.
 *
 * @param courses courses that are not finished, the one last worked on first
 * @param finished courses that are
 * @param session the next session of a cohort
 * @param standings what the person has to do with which cohort
 * @param preferences the own language
 * @param asksAgain whether the words of something that the person agreed to have changed
 */
public record MyHomeModel(
        List<MyCourse> courses,
        List<MyCourse> finished,
        Optional<Session> session,
        List<Standing> standings,
        Preferences preferences,
        boolean asksAgain) {
    public MyHomeModel {
        standings = List.copyOf(standings);
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
     * The next session.
     *
     * @param name of the session or else of the cohort
     * @param starts when it starts
     * @param zone to tell that in
     * @param place where; empty for a session online
     * @param access facts about the place; may be empty
     * @param link where online
     * @param calendar its file for calendars
     * @param cohort page of the cohort
     */
    public record Session(
            String name,
            Instant starts,
            ZoneId zone,
            String place,
            String access,
            Optional<OutsideLink> link,
            SafeUrl calendar,
            SafeUrl cohort) {}

    /**
     * What the person has to do with a cohort.
     *
     * @param words key of the message that says it: {0} is the cohort, {1} the first day
     * @param asks whether something has to be answered
     * @param course title of the course
     * @param url where to go
     */
    public record Standing(String words, boolean asks, String cohort, LocalDate starts, Text course, SafeUrl url) {}

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
