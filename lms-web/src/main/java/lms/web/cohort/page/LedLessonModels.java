package lms.web.cohort.page;

import java.util.List;
import java.util.Optional;
import lms.content.Quiz;
import lms.content.Segment;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.LessonDocument;
import lms.web.catalogue.usecase.RunSheets;
import lms.web.cohort.page.LedLessonModel.LedBlock;
import lms.web.cohort.page.LedLessonModel.LedNeighbour;
import lms.web.cohort.page.LedLessonModel.LedTerm;
import lms.web.cohort.usecase.FacilitationView;
import lms.web.shared.view.KeyedQuestion;
import lms.web.shared.view.SafeHtml;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/** Turns a lesson, as coaches see it, into what its page shows. */
final class LedLessonModels {

    private final FacilitationView view;
    private final LessonDocument text;
    private final CohortHeads heads;
    private final String language;

    LedLessonModels(FacilitationView view, LessonDocument text, String language) {
        this.view = view;
        this.text = text;
        this.heads = new CohortHeads(view.cohort().card());
        this.language = language;
    }

    LedLessonModel lesson(CourseOutline.Item lesson) {
        List<CourseOutline.Item> lessons = view.course().lessons();
        int at = lessons.indexOf(lesson);
        Optional<RunSheets.Led> led = view.runSheets().lesson(lesson.id());
        return new LedLessonModel(
                CohortHeads.of(view.cohort(), CohortHeads.LEAD, language),
                new Text(text.title(), text.rendered().language()),
                at + 1,
                lessons.size(),
                led.map(RunSheets.Led::minutes).orElse(0),
                text.rendered().language(),
                text.objectives().stream().map(objective -> objective.text()).toList(),
                text.rendered().segments().stream().map(LedLessonModels::block).toList(),
                text.rendered().terms().stream()
                        .map(term -> new LedTerm(term.id(), term.term(), html(term.html())))
                        .toList(),
                led.map(found -> FacilitateModels.runSheet(heads, lesson)),
                SafeUrl.of("/courses/" + view.course().slug() + "/" + lesson.slug()),
                at > 0 ? Optional.of(neighbour(lessons.get(at - 1))) : Optional.empty(),
                at < lessons.size() - 1 ? Optional.of(neighbour(lessons.get(at + 1))) : Optional.empty());
    }

    private LedNeighbour neighbour(CourseOutline.Item item) {
        return new LedNeighbour(heads.text(item.title(), language), FacilitateModels.lesson(heads, item));
    }

    private static LedBlock block(Segment segment) {
        if (segment instanceof Segment.QuizPlace place) {
            return quiz(place.quiz());
        }
        if (segment instanceof Segment.Html html) {
            return new LedBlock.LedText(html(html.html()));
        }
        throw new IllegalStateException("Nothing shows " + segment.getClass());
    }

    private static LedBlock quiz(Quiz quiz) {
        return new LedBlock.KeyedQuiz(
                "quiz-" + quiz.id(),
                quiz.title(),
                quiz.required(),
                quiz.passPercent().orElse(0),
                quiz.questions().stream()
                        .map(question -> KeyedQuestion.of(question, true))
                        .toList());
    }

    private static SafeHtml html(String html) {
        return SafeHtml.alreadySanitised(html);
    }
}
