package lms.content;

import java.util.ArrayList;
import java.util.List;
import lms.content.check.Sources;
import lms.content.finding.Findings;
import lms.content.source.SourceTree;
import lms.content.testkit.SampleCurriculum;

/**
 * Renders lesson {@code one} although it may be full of errors, to see that the renderer alone lets nothing harmful
 * through. Collects every piece of HTML that could reach a page.
 */
final class UncheckedRendering {
    private UncheckedRendering() {}

    static List<String> html(String body, String glossary) {
        return html(
                new SampleCurriculum().body(body).with("glossary.md", glossary).tree());
    }

    private static List<String> html(SourceTree tree) {
        Sources sources = new SourcesReader(tree, Findings.empty(), new Remembered<>(), finished -> {})
                .read()
                .orElseThrow();
        Curriculum curriculum = CurriculumAssembly.of(sources);
        Lesson lesson = curriculum.lessons().values().iterator().next();
        List<String> html = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            RenderedLesson rendered = new LessonRenderer((course, slug) -> "/courses/" + course + "/" + slug)
                    .render(curriculum, curriculum.courses().get(0), lesson, "en", audience);
            rendered.segments().forEach(segment -> collect(segment, html));
            rendered.terms().forEach(term -> html.add(term.html()));
        }
        return html;
    }

    private static void collect(Segment segment, List<String> html) {
        if (segment instanceof Segment.Html text) {
            html.add(text.html());
        } else if (segment instanceof Segment.QuizPlace place) {
            place.quiz().questions().forEach(question -> collect((ChoiceQuestion) question, html));
        }
    }

    private static void collect(ChoiceQuestion question, List<String> html) {
        html.add(question.promptHtml());
        question.hintHtml().ifPresent(html::add);
        question.explanationHtml().ifPresent(html::add);
        for (Option option : question.options()) {
            html.add(option.html());
            option.feedbackHtml().ifPresent(html::add);
        }
    }
}
