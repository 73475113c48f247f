package lms.web.catalogue.usecase;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import lms.content.Audience;
import lms.content.Course;
import lms.content.Curriculum;
import lms.content.DeliveryMode;
import lms.content.GlossaryEntry;
import lms.content.Lesson;
import lms.content.LessonGuide;
import lms.content.LessonPlace;
import lms.content.LessonRenderer;
import lms.content.Localised;
import lms.content.PrintedLesson;
import lms.content.Quiz;
import lms.content.RenderedLesson;
import lms.content.Rendition;
import lms.content.View;
import lms.web.catalogue.domain.ReleaseGlossary;
import lms.web.catalogue.domain.ReleaseLesson;

/** Turns a checked curriculum into what a release stores: outlines, and every lesson for each audience and language. */
final class CurriculumRendering {

    /** Stands for the release of what is not published. */
    static final UUID NO_RELEASE = new UUID(0, 0);

    private final Curriculum curriculum;
    private final UUID releaseId;
    private final LessonRenderer renderer =
            new LessonRenderer((courseSlug, lessonSlug) -> "/courses/" + courseSlug + "/" + lessonSlug);

    CurriculumRendering(Curriculum curriculum, UUID releaseId) {
        this.curriculum = curriculum;
        this.releaseId = releaseId;
    }

    List<CourseOutline> outlines() {
        return curriculum.courses().stream().map(this::outline).toList();
    }

    /** One lesson, in the first course that holds it; in the default language where it lacks the one wished for. */
    Optional<LessonDocument> lesson(String lessonId, String language, Audience audience) {
        return curriculum
                .courseOf(lessonId)
                .flatMap(course -> lessons(course)
                        .filter(lesson -> lesson.id().equals(lessonId))
                        .findFirst()
                        .map(lesson -> document(
                                course, lesson, lesson.rendition(language, curriculum.defaultLanguage()), audience)));
    }

    void forEachLesson(BiConsumer<ReleaseLesson.Place, LessonDocument> consumer) {
        for (Course course : curriculum.courses()) {
            for (Lesson lesson : lessons(course).toList()) {
                for (Rendition rendition : lesson.renditions().values()) {
                    for (Audience audience : Audience.values()) {
                        consumer.accept(
                                place(course, lesson, rendition.language(), audience),
                                document(course, lesson, rendition, audience));
                    }
                }
            }
        }
    }

    /** The words that the lessons of each course lead to, for readers of each language. */
    void forEachGlossary(BiConsumer<ReleaseGlossary.Place, List<GlossaryEntry>> consumer) {
        for (Course course : curriculum.courses()) {
            for (String language : curriculum.languages()) {
                consumer.accept(
                        new ReleaseGlossary.Place(releaseId, course.id(), language),
                        renderer.glossary(curriculum, course, language));
            }
        }
    }

    /** Every lesson for paper, for each audience and language. */
    void forEachPrint(BiConsumer<ReleaseLesson.Place, PrintedLesson> consumer) {
        for (Course course : curriculum.courses()) {
            for (Lesson lesson : lessons(course).toList()) {
                for (Rendition rendition : lesson.renditions().values()) {
                    for (Audience audience : Audience.values()) {
                        consumer.accept(
                                place(course, lesson, rendition.language(), audience),
                                renderer.print(curriculum, course, lesson, rendition.language(), View.of(audience)));
                    }
                }
            }
        }
    }

    void forEachRunSheets(BiConsumer<String, RunSheets> consumer) {
        for (Course course : curriculum.courses()) {
            List<RunSheets.Led> led = lessons(course)
                    .flatMap(lesson -> lesson.timing().in(DeliveryMode.IN_PERSON).stream()
                            .map(time ->
                                    new RunSheets.Led(lesson.id(), (int) time.toMinutes(), guides(course, lesson))))
                    .toList();
            consumer.accept(course.id(), new RunSheets(course.runSheets(), led));
        }
    }

    private Map<String, LessonGuide> guides(Course course, Lesson lesson) {
        Map<String, LessonGuide> guides = new LinkedHashMap<>();
        lesson.renditions()
                .values()
                .forEach(rendition ->
                        guides.put(rendition.language(), renderer.guide(curriculum, course, lesson, rendition)));
        return guides;
    }

    private CourseOutline outline(Course course) {
        var modules = course.modules().stream()
                .map(module -> new CourseOutline.Part(
                        module.id(),
                        module.title(),
                        module.lessons().stream()
                                .map(place -> item(course, place))
                                .toList()))
                .toList();
        return new CourseOutline(
                course.id(),
                course.slug(),
                curriculum.id(),
                curriculum.title(),
                curriculum.defaultLanguage(),
                course.title(),
                course.summary(),
                modules,
                curriculum.aliases(),
                course.level());
    }

    private CourseOutline.Item item(Course course, LessonPlace place) {
        Lesson lesson = lesson(place);
        var titles = new LinkedHashMap<String, String>();
        lesson.renditions().values().forEach(rendition -> titles.put(rendition.language(), rendition.title()));
        Rendition original = lesson.rendition(curriculum.defaultLanguage(), curriculum.defaultLanguage());
        List<Quiz> quizzes =
                document(course, lesson, original, Audience.LEARNER).quizzes();
        return new CourseOutline.Item(
                lesson.id(),
                lesson.slug(),
                new Localised(titles),
                minutes(lesson),
                place.optional(),
                quizzes.stream().map(Quiz::id).toList(),
                quizzes.stream().filter(Quiz::required).map(Quiz::id).toList());
    }

    private LessonDocument document(Course course, Lesson lesson, Rendition rendition, Audience audience) {
        RenderedLesson rendered = renderer.render(curriculum, course, lesson, rendition.language(), audience);
        return new LessonDocument(
                rendition.title(),
                rendition.summary(),
                minutes(lesson),
                rendition.draft(),
                lesson.reviewBy(),
                rendition.objectives(),
                rendered);
    }

    private ReleaseLesson.Place place(Course course, Lesson lesson, String language, Audience audience) {
        boolean isDefault = language.equals(curriculum.defaultLanguage());
        return new ReleaseLesson.Place(
                releaseId, course.id(), lesson.id(), lesson.slug(), language, isDefault, audience);
    }

    private Stream<Lesson> lessons(Course course) {
        return course.lessons().stream().map(this::lesson);
    }

    /** The checker has made sure that every lesson of the manifest is there. */
    private Lesson lesson(LessonPlace place) {
        Lesson lesson = curriculum.lessons().get(place.lessonId());
        if (lesson == null) {
            throw new IllegalStateException("Checked curriculum without its lesson " + place.lessonId());
        }
        return lesson;
    }

    /** Time when taken alone, or the shortest that is stated. */
    private static int minutes(Lesson lesson) {
        Duration time = lesson.timing()
                .in(DeliveryMode.SELF_PACED)
                .orElseGet(() -> lesson.timing().byMode().values().stream()
                        .min(Duration::compareTo)
                        .orElse(Duration.ZERO));
        return (int) time.toMinutes();
    }
}
