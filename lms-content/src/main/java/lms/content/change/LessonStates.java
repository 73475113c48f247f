package lms.content.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lms.content.Audience;
import lms.content.Course;
import lms.content.CourseModule;
import lms.content.Curriculum;
import lms.content.Lesson;
import lms.content.LessonPlace;
import lms.content.LessonRenderer;
import lms.content.Localised;
import lms.content.Quiz;
import lms.content.RenderedLesson;
import lms.content.Segment;
import lms.content.Timing;

/** The lessons of one state in a form that can be compared: links lead to ids, so that a new address is no new text. */
final class LessonStates {
    private final Curriculum curriculum;
    private final Map<String, List<LessonChange.Place>> places = new HashMap<>();
    private final Map<String, String> idBySlug = new HashMap<>();
    private final LessonRenderer renderer;

    LessonStates(Curriculum curriculum) {
        this.curriculum = curriculum;
        curriculum.lessons().values().forEach(lesson -> idBySlug.put(lesson.slug(), lesson.id()));
        this.renderer = new LessonRenderer((course, slug) -> "/" + idBySlug.getOrDefault(slug, slug));
        curriculum.courses().forEach(this::findPlaces);
    }

    private void findPlaces(Course course) {
        int number = 0;
        for (CourseModule module : course.modules()) {
            for (LessonPlace place : module.lessons()) {
                number++;
                places.computeIfAbsent(place.lessonId(), id -> new ArrayList<>())
                        .add(new LessonChange.Place(
                                course.id(), course.title(), module.id(), module.title(), number, place.optional()));
            }
        }
    }

    Curriculum curriculum() {
        return curriculum;
    }

    /** In manifest order. */
    Set<String> ids() {
        return curriculum.lessons().keySet();
    }

    boolean has(String id) {
        return curriculum.lessons().containsKey(id);
    }

    Set<String> languages(String id) {
        return lesson(id).renditions().keySet();
    }

    Timing timing(String id) {
        return lesson(id).timing();
    }

    int revision(String id) {
        return lesson(id).revision();
    }

    Optional<LessonChange.State> state(String id) {
        return Optional.ofNullable(curriculum.lessons().get(id)).map(lesson -> {
            Map<String, String> titles = new LinkedHashMap<>();
            lesson.renditions().forEach((language, rendition) -> titles.put(language, rendition.title()));
            return new LessonChange.State(new Localised(titles), lesson.slug(), places.getOrDefault(id, List.of()));
        });
    }

    /** All that an audience reads of the lesson outside of its quizzes; empty where there is none in the language. */
    Optional<List<Object>> text(String id, String language, Audience audience) {
        return Optional.ofNullable(lesson(id).renditions().get(language)).map(rendition -> {
            RenderedLesson rendered = rendered(id, language, audience);
            List<Object> prose =
                    rendered.segments().stream().map(LessonStates::withoutQuiz).toList();
            return List.of(rendition.summary(), rendition.objectives(), prose, rendered.outline(), rendered.terms());
        });
    }

    private static Object withoutQuiz(Segment segment) {
        return segment instanceof Segment.QuizPlace place ? place.quiz().id() : segment;
    }

    /** Quizzes in reading order, by language; the default language comes first. */
    Map<String, List<Quiz>> quizzes(String id) {
        Map<String, List<Quiz>> quizzes = new LinkedHashMap<>();
        quizzes.put(curriculum.defaultLanguage(), quizzes(id, curriculum.defaultLanguage()));
        languages(id).forEach(language -> quizzes.computeIfAbsent(language, tag -> quizzes(id, tag)));
        return quizzes;
    }

    private List<Quiz> quizzes(String id, String language) {
        return rendered(id, language, Audience.LEARNER).segments().stream()
                .filter(Segment.QuizPlace.class::isInstance)
                .map(segment -> ((Segment.QuizPlace) segment).quiz())
                .toList();
    }

    private RenderedLesson rendered(String id, String language, Audience audience) {
        Course course = curriculum.courseOf(id).orElseThrow();
        return renderer.render(curriculum, course, lesson(id), language, audience);
    }

    private Lesson lesson(String id) {
        return Objects.requireNonNull(curriculum.lessons().get(id));
    }
}
