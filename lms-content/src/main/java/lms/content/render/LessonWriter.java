package lms.content.render;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lms.content.Audience;
import lms.content.Course;
import lms.content.DeliveryMode;
import lms.content.Lesson;
import lms.content.LessonLinks;
import lms.content.Objective;
import lms.content.Passage;
import lms.content.PrintedLesson;
import lms.content.RenderedLesson;
import lms.content.Rendition;
import lms.content.Segment;
import lms.content.View;
import lms.content.document.Document;
import lms.content.markdown.HtmlSanitizer;
import lms.content.plan.PlanTable;

/** Writes one lesson in one language for one reader. */
public final class LessonWriter {
    private final LessonText.Site site;
    private final View view;

    public LessonWriter(LessonIndex index, Course course, LessonLinks links, View view) {
        this.site = new LessonText.Site(index, course, links);
        this.view = view;
    }

    /**
     * Writes the lesson for a screen.
     *
     * @param language wished for; the default language is taken where the lesson lacks it
     */
    public RenderedLesson write(Lesson lesson, String language) {
        LessonText text = new LessonText(site, view, lesson, language, Optional.empty());
        Sheet sheet = text.sheet();
        List<Segment> segments = new ArrayList<>();
        text.write(quiz -> {
            addHtml(sheet.out(), segments);
            segments.add(new Segment.QuizPlace(text.quiz(quiz)));
        });
        addHtml(sheet.out(), segments);
        String written = text.rendition().language();
        return new RenderedLesson(
                lesson.id(),
                written,
                segments,
                sheet.passages().outline(),
                sheet.passages().passages(),
                new TermWriter(site).terms(sheet.links(), written),
                sheet.passages().downloads());
    }

    /**
     * What a lesson shows outside its quizzes.
     *
     * @param html in pieces, in reading order
     */
    public record Prose(List<String> html, List<Passage> passages) {
        public Prose {
            html = List.copyOf(html);
            passages = List.copyOf(passages);
        }
    }

    /** Writes the lesson without its quizzes. */
    public Prose prose(Lesson lesson, String language) {
        LessonText text = new LessonText(site, view, lesson, language, Optional.empty());
        Sheet sheet = text.sheet();
        List<String> html = new ArrayList<>();
        text.write(quiz -> html.add(HtmlSanitizer.clean(sheet.out().take())));
        html.add(HtmlSanitizer.clean(sheet.out().take()));
        return new Prose(html, sheet.passages().passages());
    }

    /** Writes the lesson for paper, in one piece that can stand among others. */
    public PrintedLesson print(Lesson lesson, String language) {
        Paper paper = new Paper();
        LessonText text = new LessonText(site, view, lesson, language, Optional.of(paper));
        PaperWriter writer = new PaperWriter(text, paper, view.audience() == Audience.FACILITATOR);
        Rendition rendition = text.rendition();
        return new PrintedLesson(
                lesson.id(),
                rendition.title(),
                rendition.language(),
                lesson.timing()
                        .in(DeliveryMode.SELF_PACED)
                        .map(Duration::toMinutes)
                        .orElse(0L)
                        .intValue(),
                rendition.draft(),
                rendition.objectives().stream().map(Objective::text).toList(),
                PartOfPack.of(writer.write(new TermWriter(site)), lesson.id()));
    }

    /** The facilitator notes of a lesson without its plan, which becomes a run sheet. */
    public String notes(Rendition rendition) {
        Words words = Words.in(rendition.language());
        Visibility visibility = new Visibility(view, rendition.language());
        Footnotes footnotes =
                new Footnotes(new Document(visibility.keep(rendition.body().blocks())));
        Sheet sheet = new Sheet(
                new Html(), site.linksOf(rendition.path()), words, new Passages(""), footnotes, Optional.empty());
        BlockWriter writer = new BlockWriter(sheet);
        rendition
                .body()
                .directives("facilitator")
                .filter(note -> !PlanTable.isPlan(note))
                .forEach(note -> writer.write(visibility.keep(note.children())));
        footnotes.write(sheet, writer);
        return HtmlSanitizer.clean(sheet.out().take());
    }

    private static void addHtml(Html out, List<Segment> segments) {
        String html = HtmlSanitizer.clean(out.take());
        if (!html.isBlank()) {
            segments.add(new Segment.Html(html));
        }
    }
}
