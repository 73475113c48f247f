package lms.content.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lms.content.Audience;
import lms.content.Course;
import lms.content.Curriculum;
import lms.content.Glossary;
import lms.content.Lesson;
import lms.content.LessonLinks;
import lms.content.RenderedLesson;
import lms.content.Rendition;
import lms.content.Segment;
import lms.content.TermDefinition;
import lms.content.document.Block;
import lms.content.document.PlainText;
import lms.content.markdown.HtmlSanitizer;
import lms.content.plan.PlanTable;

/** Writes one lesson in one language for one audience. */
public final class LessonWriter {
    private final Curriculum curriculum;
    private final Course course;
    private final LessonLinks siteLinks;
    private final Audience audience;

    public LessonWriter(Curriculum curriculum, Course course, LessonLinks siteLinks, Audience audience) {
        this.curriculum = curriculum;
        this.course = course;
        this.siteLinks = siteLinks;
        this.audience = audience;
    }

    /**
     * Writes the lesson.
     *
     * @param language wished for; the default language is taken where the lesson lacks it
     */
    public RenderedLesson write(Lesson lesson, String language) {
        Rendition rendition = lesson.rendition(language, curriculum.defaultLanguage());
        Rendition original = lesson.rendition(curriculum.defaultLanguage(), curriculum.defaultLanguage());
        LinkWriter links = new LinkWriter(curriculum, course, siteLinks, rendition.path());
        Words words = Words.in(rendition.language());
        Passages passages = new Passages(rendition.title());
        Html out = new Html();
        BlockWriter writer = new BlockWriter(out, links, words, passages);
        QuizWriter quizzes = new QuizWriter(links, words, course.completion(), original.body());
        List<Segment> segments = new ArrayList<>();
        for (Block block : new Visibility(audience).keep(withoutTitle(rendition))) {
            if (block instanceof Block.Directive directive && directive.is("quiz")) {
                addHtml(out, segments);
                segments.add(new Segment.QuizPlace(quizzes.quiz(directive)));
            } else {
                block.fold(writer);
            }
        }
        addHtml(out, segments);
        List<TermDefinition> terms = terms(links, rendition.language());
        return new RenderedLesson(
                lesson.id(), rendition.language(), segments, passages.outline(), passages.passages(), terms);
    }

    /** The facilitator notes of a lesson without its plan, which becomes a run sheet. */
    public String notes(Rendition rendition) {
        LinkWriter links = new LinkWriter(curriculum, course, siteLinks, rendition.path());
        Html out = new Html();
        BlockWriter writer = new BlockWriter(out, links, Words.in(rendition.language()), new Passages(""));
        rendition
                .body()
                .directives("facilitator")
                .filter(note -> !PlanTable.isPlan(note))
                .forEach(note -> writer.write(note.children()));
        return HtmlSanitizer.clean(out.take());
    }

    private static void addHtml(Html out, List<Segment> segments) {
        String html = HtmlSanitizer.clean(out.take());
        if (!html.isBlank()) {
            segments.add(new Segment.Html(html));
        }
    }

    /** The page prints the title itself, so a first heading that repeats it is left out. */
    private static List<Block> withoutTitle(Rendition rendition) {
        List<Block> blocks = rendition.body().blocks();
        boolean repeated = !blocks.isEmpty()
                && blocks.get(0) instanceof Block.Heading heading
                && heading.level() == 1
                && PlainText.of(heading.text()).equals(rendition.title());
        return repeated ? blocks.subList(1, blocks.size()) : blocks;
    }

    /** The terms of the lesson and those that their definitions lead to. */
    private List<TermDefinition> terms(LinkWriter links, String language) {
        Map<String, TermDefinition> definitions = new LinkedHashMap<>();
        Deque<Glossary.Term> pending = new ArrayDeque<>(links.terms().values());
        while (!pending.isEmpty()) {
            Glossary.Term term = pending.remove();
            if (!definitions.containsKey(term.id())) {
                LinkWriter own = new LinkWriter(curriculum, course, siteLinks, term.path());
                definitions.put(term.id(), new TermDefinition(term.id(), term.name(), definition(term, language, own)));
                pending.addAll(own.terms().values());
            }
        }
        return List.copyOf(definitions.values());
    }

    private static String definition(Glossary.Term term, String language, LinkWriter links) {
        boolean foreign = !term.language().equals(language);
        Words words = Words.in(term.language());
        Html out = new Html();
        out.open("div", "lang", foreign ? term.language() : "");
        List<Block> visible =
                new Visibility(Audience.LEARNER).keep(term.definition().blocks());
        if (!term.also().isEmpty()) {
            out.element("p", words.text("term.also", String.join(", ", term.also())), "class", "term-also");
        }
        new BlockWriter(out, links, words, new Passages("")).write(visible);
        return HtmlSanitizer.clean(out.close("div").take());
    }
}
