package lms.content.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lms.content.Course;
import lms.content.Glossary;
import lms.content.GlossaryEntry;
import lms.content.Lesson;
import lms.content.LessonLinks;
import lms.content.LessonPlace;
import lms.content.Rendition;
import lms.content.View;
import lms.content.document.Inline;
import lms.content.document.InlineWalk;

/** Writes the glossary of a course: the terms that its lessons lead learners to, and those that their meanings need. */
public final class GlossaryWriter {
    private final LessonText.Site site;
    private final TermWriter terms;

    public GlossaryWriter(LessonIndex index, Course course, LessonLinks links) {
        this.site = new LessonText.Site(index, course, links);
        this.terms = new TermWriter(site);
    }

    /**
     * The terms in the order of their first use.
     *
     * @param language of the lessons that are looked through; the default language where a lesson lacks it
     */
    public List<GlossaryEntry> write(View view, String language) {
        Deque<Glossary.Term> pending = new ArrayDeque<>();
        for (LessonPlace place : site.course().lessons()) {
            Lesson lesson = site.index().curriculum().lessons().get(place.lessonId());
            if (lesson != null) {
                String fallback = site.index().curriculum().defaultLanguage();
                pending.addAll(
                        linked(lesson.rendition(language, fallback), view).values());
            }
        }
        Map<String, GlossaryEntry> entries = new LinkedHashMap<>();
        while (!pending.isEmpty()) {
            Glossary.Term term = pending.remove();
            if (!entries.containsKey(term.id())) {
                LinkWriter links = site.linksOf(term.path());
                entries.put(term.id(), terms.entry(term, links));
                pending.addAll(links.terms().values());
            }
        }
        return List.copyOf(entries.values());
    }

    private Map<String, Glossary.Term> linked(Rendition rendition, View view) {
        LinkWriter links = site.linksOf(rendition.path());
        Visibility visibility = new Visibility(view, rendition.language());
        InlineWalk.forEach(visibility.keep(rendition.body().blocks()), piece -> {
            if (piece instanceof Inline.Link link) {
                links.address(link.target());
            }
        });
        return links.terms();
    }
}
