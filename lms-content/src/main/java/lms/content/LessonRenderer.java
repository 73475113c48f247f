package lms.content;

import java.util.List;
import lms.content.render.LessonSteps;
import lms.content.render.LessonWriter;

/** Turns a lesson into what a page, a quiz and the search index need. May be shared by threads. */
public final class LessonRenderer {
    private final LessonLinks links;

    public LessonRenderer(LessonLinks links) {
        this.links = links;
    }

    /**
     * Renders a lesson of a checked curriculum.
     *
     * @param course the course the reader is in: links to its other lessons stay in it
     * @param language the language wished for; where the lesson lacks it the default language is taken
     */
    public RenderedLesson render(
            Curriculum curriculum, Course course, Lesson lesson, String language, Audience audience) {
        return new LessonWriter(curriculum, course, links, audience).write(lesson, language);
    }

    /**
     * What a facilitator does one after the other when the lesson is led in a room, with the minutes of each; empty
     * for a lesson that is not meant for a room. For facilitators only.
     */
    public List<TimedStep> steps(Lesson lesson, Rendition rendition) {
        return LessonSteps.of(lesson, rendition);
    }
}
