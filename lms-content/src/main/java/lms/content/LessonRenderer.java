package lms.content;

import java.util.List;
import lms.content.render.GlossaryWriter;
import lms.content.render.LessonIndex;
import lms.content.render.LessonSteps;
import lms.content.render.LessonWriter;
import org.jspecify.annotations.Nullable;

/** Turns a lesson into what a page, a quiz and the search index need. May be shared by threads. */
public final class LessonRenderer {
    private final LessonLinks links;
    /** Of the curriculum that was rendered last: its lessons come one after the other. */
    private volatile @Nullable LessonIndex last;

    public LessonRenderer(LessonLinks links) {
        this.links = links;
    }

    /**
     * Renders a lesson of a checked curriculum for somebody of whom no more is known than what they come for.
     *
     * @param course the course the reader is in: links to its other lessons stay in it
     * @param language the language wished for; where the lesson lacks it the default language is taken
     */
    public RenderedLesson render(
            Curriculum curriculum, Course course, Lesson lesson, String language, Audience audience) {
        return render(curriculum, course, lesson, language, View.of(audience));
    }

    /** Renders a lesson for somebody whose nation or way of taking the lesson may be known. */
    public RenderedLesson render(Curriculum curriculum, Course course, Lesson lesson, String language, View view) {
        return new LessonWriter(index(curriculum), course, links, view).write(lesson, language);
    }

    /**
     * The lesson for paper. Hints, solutions, the meaning of terms and
     * the addresses of links stand at the end; for facilitators the answers of quizzes follow in the element
     * {@code section.paper-answers}, which the page puts on a sheet of its own.
     */
    public PrintedLesson print(Curriculum curriculum, Course course, Lesson lesson, String language, View view) {
        return new LessonWriter(index(curriculum), course, links, view).print(lesson, language);
    }

    /** What somebody who leads the lesson in a room has to have on paper, in one of its languages. */
    public LessonGuide guide(Curriculum curriculum, Course course, Lesson lesson, Rendition rendition) {
        View view = View.of(Audience.FACILITATOR);
        String notes = new LessonWriter(index(curriculum), course, links, view).notes(rendition);
        return new LessonGuide(LessonSteps.isPlanned(rendition), LessonSteps.of(lesson, rendition), notes);
    }

    /**
     * The words that the texts of a course lead its learners to, in the order of their first use.
     *
     * @param language of the texts; where a lesson lacks it, its words are those of the default language
     */
    public List<GlossaryEntry> glossary(Curriculum curriculum, Course course, String language) {
        return new GlossaryWriter(index(curriculum), course, links).write(View.of(Audience.LEARNER), language);
    }

    @SuppressWarnings("ReferenceEquality") // an equal one may be indexed again; to compare them takes longer
    private LessonIndex index(Curriculum curriculum) {
        LessonIndex known = last;
        if (known == null || known.curriculum() != curriculum) {
            known = new LessonIndex(curriculum);
            last = known;
        }
        return known;
    }
}
