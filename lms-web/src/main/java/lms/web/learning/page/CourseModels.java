package lms.web.learning.page;

import java.util.List;
import java.util.Optional;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.PublishedCourse;
import lms.web.learning.domain.NextStep;
import lms.web.learning.domain.Progress;
import lms.web.learning.usecase.CourseView;
import lms.web.shared.view.Access;
import lms.web.shared.view.Outline;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/** Turns a course, as one reader sees it, into what the pages show. */
final class CourseModels {

    private final CourseView view;
    private final CourseOutline course;
    private final CourseLinks links;
    private final boolean signedIn;

    /**
     * For one reader.
     *
     * @param language the reader's language, a BCP 47 tag
     */
    CourseModels(CourseView view, String language, boolean signedIn) {
        this.view = view;
        this.course = view.course().outline();
        this.links = new CourseLinks(course, language);
        this.signedIn = signedIn;
    }

    static CourseCard card(PublishedCourse published, String language, Optional<Progress> progress) {
        CourseOutline course = published.outline();
        var links = new CourseLinks(course, language);
        return new CourseCard(
                course.id(),
                links.page(),
                links.title(),
                links.summary(),
                course.lessons().size(),
                course.minutes(),
                access(published.visibility()),
                progress.map(CourseModels::progress));
    }

    CourseModel course(List<CourseModel.Cohort> cohorts, boolean hasGlossary) {
        return new CourseModel(
                course.id(),
                links.title(),
                links.summary(),
                access(view.course().visibility()),
                List.of(),
                course.lessons().size(),
                course.minutes(),
                outline(nextLesson().map(CourseOutline.Item::id).orElse("")),
                step(),
                progress(),
                links.page("print"),
                hasGlossary ? Optional.of(links.page("glossary")) : Optional.empty(),
                view.enrolled() ? Optional.of(links.page("leave")) : Optional.empty(),
                cohorts);
    }

    /** The course with its lessons; the one with this id is marked as the current one. */
    Outline outline(String currentLessonId) {
        var modules = course.modules().stream()
                .map(module -> new Outline.Module(
                        links.text(module.title()),
                        module.lessons().stream()
                                .map(item -> entry(item, item.id().equals(currentLessonId)))
                                .toList()))
                .toList();
        return new Outline(links.title(), links.page(), modules);
    }

    Optional<lms.web.shared.view.Progress> progress() {
        return view.enrolled() ? Optional.of(progress(view.progress())) : Optional.empty();
    }

    static lms.web.shared.view.Progress progress(Progress progress) {
        return new lms.web.shared.view.Progress(progress.done(), progress.total());
    }

    MyHomeModel.MyCourse mine() {
        return new MyHomeModel.MyCourse(course.id(), links.title(), links.page(), progress(view.progress()), next());
    }

    private Optional<MyHomeModel.Next> next() {
        return nextLesson()
                .map(lesson -> new MyHomeModel.Next(
                        course.lessons().indexOf(lesson) + 1,
                        links.title(lesson),
                        lesson.minutes(),
                        view.progress().next() instanceof NextStep.ContinueQuiz,
                        nextUrl()));
    }

    /** Where the one next step leads; the page for those who have finished, if there is none. */
    SafeUrl nextUrl() {
        return view.progress()
                .next()
                .fold(
                        read -> course.lesson(read.lessonId())
                                .map(links::lesson)
                                .orElse(links.page()),
                        quiz -> course.lesson(quiz.lessonId())
                                .map(lesson -> links.quiz(lesson, quiz.quizId()))
                                .orElse(links.page()),
                        () -> links.page("finished"));
    }

    Optional<CourseOutline.Item> nextLesson() {
        return view.progress()
                .next()
                .fold(read -> course.lesson(read.lessonId()), quiz -> course.lesson(quiz.lessonId()), Optional::empty);
    }

    private CourseModel.Step step() {
        Optional<CourseOutline.Item> first = course.lessons().stream().findFirst();
        if (!view.enrolled() && view.course().visibility() == Visibility.ENROLLED) {
            return new CourseModel.Step(CourseModel.Step.Kind.CLOSED, Optional.empty(), Optional.empty());
        }
        if (!view.enrolled()) {
            return signedIn
                    ? new CourseModel.Step(
                            CourseModel.Step.Kind.JOIN, Optional.of(links.page("enrol")), Optional.empty())
                    : step(CourseModel.Step.Kind.READ, first.map(links::lesson), first);
        }
        if (view.progress().isFinished()) {
            return step(CourseModel.Step.Kind.REVIEW, first.map(links::lesson), first);
        }
        var kind = view.progress().isBegun() ? CourseModel.Step.Kind.CONTINUE : CourseModel.Step.Kind.START;
        return step(kind, Optional.of(nextUrl()), nextLesson());
    }

    private CourseModel.Step step(
            CourseModel.Step.Kind kind, Optional<SafeUrl> url, Optional<CourseOutline.Item> lesson) {
        Optional<Text> title = lesson.map(links::title);
        return new CourseModel.Step(kind, url, title);
    }

    private Outline.Entry entry(CourseOutline.Item item, boolean current) {
        return new Outline.Entry(
                links.title(item),
                item.minutes(),
                item.optional(),
                view.enrolled() && view.progress().isComplete(item.id()),
                current,
                Optional.of(links.lesson(item)));
    }

    private static Access access(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> Access.PUBLIC;
            case MEMBERS -> Access.MEMBERS;
            case ENROLLED -> Access.ENROLLED;
        };
    }
}
