package lms.web.learning.page;

import java.util.List;
import java.util.Optional;
import lms.content.Quiz;
import lms.content.Segment;
import lms.search.PageHit;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.LessonDocument;
import lms.web.learning.domain.AttemptFact;
import lms.web.learning.usecase.CourseView;
import lms.web.learning.usecase.LessonView;
import lms.web.shared.http.Forms;
import lms.web.shared.view.SafeHtml;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/** Turns a lesson, as one reader sees it, into what its page shows. */
final class LessonModels {

    private static final int MOST_RELATED = 3;

    private final CourseView course;
    private final CourseOutline.Item lesson;
    private final LessonDocument text;
    private final CourseLinks links;
    private final CourseModels courses;
    private final boolean signedIn;
    private final List<PageHit> related;

    LessonModels(LessonView view, String language, boolean signedIn, List<PageHit> related) {
        this.course = view.course();
        this.lesson = view.lesson();
        this.text = view.text();
        this.links = new CourseLinks(course.course().outline(), language);
        this.courses = new CourseModels(course, language, signedIn);
        this.signedIn = signedIn;
        this.related = related;
    }

    LessonModel lesson() {
        var rendered = text.rendered();
        return new LessonModel(
                place(),
                own(text.title()),
                text.summary().map(this::own),
                rendered.language(),
                text.draft(),
                text.objectives().stream().map(objective -> objective.text()).toList(),
                rendered.segments().stream().map(this::block).toList(),
                rendered.outline().stream()
                        .map(heading -> new LessonModel.Contents(heading.level(), heading.id(), heading.text()))
                        .toList(),
                rendered.terms().stream()
                        .map(term ->
                                new LessonModel.Term(term.id(), term.term(), SafeHtml.alreadySanitised(term.html())))
                        .toList(),
                courses.outline(lesson.id()),
                courses.progress(),
                completion(),
                around());
    }

    private LessonModel.Place place() {
        List<CourseOutline.Item> lessons = course.course().outline().lessons();
        return new LessonModel.Place(
                course.course().outline().id(),
                links.title(),
                links.page(),
                lessons.indexOf(lesson) + 1,
                lessons.size(),
                lesson.minutes(),
                text.reviewBy());
    }

    private LessonModel.Block block(Segment segment) {
        if (segment instanceof Segment.QuizPlace place) {
            return new LessonModel.Block.Quiz(card(place.quiz()));
        }
        if (segment instanceof Segment.Html html) {
            return new LessonModel.Block.Html(SafeHtml.alreadySanitised(html.html()));
        }
        throw new IllegalStateException("Nothing shows " + segment.getClass());
    }

    private QuizCard card(Quiz quiz) {
        Optional<AttemptFact> latest = course.progress().latest(lesson.id(), quiz.id());
        QuizCard.State state = state(quiz, latest);
        boolean sent = state == QuizCard.State.PASSED || state == QuizCard.State.TRIED;
        return new QuizCard(
                quiz.id(),
                own(quiz.title()),
                quiz.questions().size(),
                quiz.required(),
                quiz.passPercent(),
                goes(quiz, latest),
                state,
                latest.filter(AttemptFact::open).map(AttemptFact::answered).orElse(0),
                latest.filter(attempt -> sent && attempt.score().maxPoints() > 0)
                        .map(attempt -> new QuizCard.Score(
                                attempt.score().points(), attempt.score().maxPoints())),
                url(quiz, state));
    }

    private static Optional<QuizGoes> goes(Quiz quiz, Optional<AttemptFact> latest) {
        int used = latest.map(attempt -> attempt.open() ? attempt.number() - 1 : attempt.number())
                .orElse(0);
        return quiz.attempts().stream()
                .mapToObj(allowed -> new QuizGoes(used, allowed))
                .findFirst();
    }

    private QuizCard.State state(Quiz quiz, Optional<AttemptFact> latest) {
        if (!signedIn) {
            return QuizCard.State.SIGN_IN;
        }
        if (!course.enrolled()) {
            return QuizCard.State.JOIN;
        }
        if (latest.isEmpty()) {
            return QuizCard.State.NEW;
        }
        if (latest.get().open()) {
            return QuizCard.State.ANSWERING;
        }
        return course.progress().isPassed(lesson.id(), quiz.id()) ? QuizCard.State.PASSED : QuizCard.State.TRIED;
    }

    private SafeUrl url(Quiz quiz, QuizCard.State state) {
        return switch (state) {
            case SIGN_IN -> signIn();
            case JOIN -> links.page();
            case NEW, ANSWERING -> links.quiz(lesson, quiz.id());
            case PASSED, TRIED -> links.lesson(lesson, "quiz/" + quiz.id() + "/result");
        };
    }

    private SafeUrl signIn() {
        return SafeUrl.of(
                "/sign-in?return=" + Forms.encoded(links.lesson(lesson).value()));
    }

    private LessonModel.Completion completion() {
        var missing = course.progress().missingQuizzes(lesson.id()).stream()
                .flatMap(id -> text.quiz(id).stream())
                .map(quiz -> new LessonModel.Missing(own(quiz.title()), SafeUrl.of("#quiz-" + quiz.id())))
                .toList();
        if (!signedIn) {
            return new LessonModel.Completion(LessonModel.Completion.State.SIGN_IN, List.of(), signIn());
        }
        if (!course.enrolled()) {
            return new LessonModel.Completion(LessonModel.Completion.State.JOIN, List.of(), links.page("enrol"));
        }
        return course.progress().isMarked(lesson.id())
                ? new LessonModel.Completion(LessonModel.Completion.State.MARKED, missing, links.lesson(lesson, "undo"))
                : new LessonModel.Completion(
                        LessonModel.Completion.State.OPEN, missing, links.lesson(lesson, "complete"));
    }

    private LessonModel.Around around() {
        List<CourseOutline.Item> lessons = course.course().outline().lessons();
        int at = lessons.indexOf(lesson);
        boolean last = at == lessons.size() - 1;
        return new LessonModel.Around(
                at > 0 ? Optional.of(neighbour(lessons.get(at - 1))) : Optional.empty(),
                last ? Optional.empty() : Optional.of(neighbour(lessons.get(at + 1))),
                last && course.enrolled() ? Optional.of(links.page("finished")) : Optional.empty(),
                related());
    }

    /** The lessons before and after this one are offered anyway. */
    private List<LessonModel.Related> related() {
        List<CourseOutline.Item> lessons = course.course().outline().lessons();
        int at = lessons.indexOf(lesson);
        List<String> near = lessons.subList(Math.max(0, at - 1), Math.min(lessons.size(), at + 2)).stream()
                .map(item -> links.lesson(item).value())
                .toList();
        return related.stream()
                .filter(hit -> !near.contains(hit.url()))
                .limit(MOST_RELATED)
                .map(hit -> new LessonModel.Related(
                        new Text(hit.title(), hit.language()),
                        new Text(hit.place().courseTitle(), hit.language()),
                        SafeUrl.of(hit.url())))
                .toList();
    }

    private LessonModel.Neighbour neighbour(CourseOutline.Item item) {
        return new LessonModel.Neighbour(links.title(item), links.lesson(item));
    }

    /** Something in the language of the lesson's text. */
    private Text own(String words) {
        return new Text(words, text.rendered().language());
    }
}
