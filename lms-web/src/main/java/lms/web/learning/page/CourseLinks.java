package lms.web.learning.page;

import lms.content.Localised;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/** Addresses and titles of what a course holds. */
final class CourseLinks {

    private final CourseOutline course;
    private final String language;

    /**
     * For one reader.
     *
     * @param language the reader's language, a BCP 47 tag
     */
    CourseLinks(CourseOutline course, String language) {
        this.course = course;
        this.language = language;
    }

    SafeUrl page() {
        return SafeUrl.of("/courses/" + course.slug());
    }

    SafeUrl page(String below) {
        return SafeUrl.of("/courses/" + course.slug() + "/" + below);
    }

    SafeUrl lesson(CourseOutline.Item lesson) {
        return page(lesson.slug());
    }

    SafeUrl lesson(CourseOutline.Item lesson, String below) {
        return page(lesson.slug() + "/" + below);
    }

    SafeUrl quiz(CourseOutline.Item lesson, String quizId) {
        return lesson(lesson, "quiz/" + quizId);
    }

    Text title() {
        return text(course.title());
    }

    Text summary() {
        return text(course.summary());
    }

    Text title(CourseOutline.Item lesson) {
        return text(lesson.title());
    }

    /** The words in the reader's language or else in the course's own, and which of the two it is. */
    Text text(Localised words) {
        return text(words, language, course.defaultLanguage());
    }

    static Text text(Localised words, String language, String fallback) {
        boolean translated = words.byLanguage().containsKey(language);
        return new Text(words.in(language, fallback), translated ? language : fallback);
    }
}
