package lms.content;

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

    /** What somebody who leads the lesson in a room has to have on paper, in one of its languages. */
    public LessonGuide guide(Curriculum curriculum, Course course, Lesson lesson, Rendition rendition) {
        String notes = new LessonWriter(curriculum, course, links, Audience.FACILITATOR).notes(rendition);
        return new LessonGuide(LessonSteps.isPlanned(rendition), LessonSteps.of(lesson, rendition), notes);
    }
}
