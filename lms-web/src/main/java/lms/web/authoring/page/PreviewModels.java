package lms.web.authoring.page;

import java.util.ArrayList;
import java.util.List;
import lms.content.Audience;
import lms.content.Quiz;
import lms.content.RenderedLesson;
import lms.content.Segment;
import lms.web.authoring.usecase.LessonPreview;
import lms.web.catalogue.usecase.LessonDocument;
import lms.web.shared.view.KeyedQuestion;
import lms.web.shared.view.SafeHtml;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/** Turns a lesson that is not published into what its preview shows. */
final class PreviewModels {

    private final LessonPreview preview;

    PreviewModels(LessonPreview preview) {
        this.preview = preview;
    }

    PreviewModel model() {
        LessonDocument document = preview.document();
        RenderedLesson rendered = document.rendered();
        return new PreviewModel(
                preview.offer().name(),
                Titles.offer(preview.curriculumId(), preview.offer().revision()),
                isForFacilitators(),
                own(document.title()),
                document.summary().map(this::own),
                rendered.language(),
                document.objectives().stream()
                        .map(objective -> objective.text())
                        .toList(),
                rendered.segments().stream().map(this::block).toList(),
                rendered.terms().stream()
                        .map(term ->
                                new PreviewModel.Term(term.id(), term.term(), SafeHtml.alreadySanitised(term.html())))
                        .toList(),
                others());
    }

    private PreviewModel.Stretch block(Segment segment) {
        if (segment instanceof Segment.QuizPlace place) {
            return check(place.quiz());
        }
        if (segment instanceof Segment.Html html) {
            return new PreviewModel.Stretch.Prose(SafeHtml.alreadySanitised(html.html()));
        }
        throw new IllegalStateException("Nothing shows " + segment.getClass());
    }

    private PreviewModel.Stretch check(Quiz quiz) {
        return new PreviewModel.Stretch.Check(
                own(quiz.title()),
                quiz.required(),
                quiz.questions().stream()
                        .map(question -> KeyedQuestion.of(question, preview.answers()))
                        .toList());
    }

    private List<PreviewModel.Other> others() {
        List<PreviewModel.Other> others = new ArrayList<>();
        String shown = preview.document().rendered().language();
        others.add(new PreviewModel.Other(
                Said.of(isForFacilitators() ? "author.preview.asLearner" : "author.preview.asFacilitator"),
                SafeUrl.of(url(!isForFacilitators()).value() + "?text=" + shown)));
        preview.languages().stream()
                .filter(tag -> !tag.equals(shown) && (tag.equals("en") || tag.equals("cy")))
                .forEach(tag -> others.add(new PreviewModel.Other(
                        Said.of("author.preview.language." + tag),
                        SafeUrl.of(url(isForFacilitators()).value() + "?text=" + tag))));
        return others;
    }

    private SafeUrl url(boolean facilitator) {
        return Titles.preview(preview.curriculumId(), preview.offer().revision(), preview.lessonId(), facilitator);
    }

    private boolean isForFacilitators() {
        return preview.audience() == Audience.FACILITATOR;
    }

    private Text own(String text) {
        return new Text(text, preview.document().rendered().language());
    }
}
