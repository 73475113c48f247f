package lms.web.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lms.content.Audience;
import lms.content.ChoiceQuestion;
import lms.content.Curriculum;
import lms.content.CurriculumReader;
import lms.content.LessonRenderer;
import lms.content.Option;
import lms.content.Segment;
import lms.content.source.SourceTree;

/** The right options of every question of the curricula that asks to choose, read from their sources as a trainer would. */
final class RightAnswers {

    private static final Path CURRICULA = Path.of("..", "curricula");

    /** By lesson slug and question id: question ids are unique in a lesson only. */
    private final Map<String, List<String>> keysByQuestion = new HashMap<>();

    private RightAnswers() {}

    static RightAnswers ofTheCurricula() {
        var answers = new RightAnswers();
        try (Stream<Path> directories = Files.list(CURRICULA)) {
            for (Path directory : directories.filter(RightAnswers::isCurriculum).toList()) {
                new CurriculumReader()
                        .read(SourceTree.read(directory), LocalDate.of(2026, 11, 21))
                        .curriculum()
                        .ifPresent(answers::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answers;
    }

    List<String> keys(String lessonSlug, String questionId) {
        return keysByQuestion.getOrDefault(lessonSlug + "/" + questionId, List.of());
    }

    private void add(Curriculum curriculum) {
        var renderer = new LessonRenderer((course, lesson) -> "/courses/" + course + "/" + lesson);
        for (var course : curriculum.courses()) {
            course.lessons().stream()
                    .flatMap(place -> Stream.ofNullable(curriculum.lessons().get(place.lessonId())))
                    .forEach(lesson -> renderer.render(
                                    curriculum, course, lesson, curriculum.defaultLanguage(), Audience.LEARNER)
                            .segments()
                            .forEach(segment -> add(lesson.slug(), segment)));
        }
    }

    private void add(String lessonSlug, Segment segment) {
        if (segment instanceof Segment.QuizPlace place) {
            for (var question : place.quiz().questions()) {
                if (question instanceof ChoiceQuestion choice) {
                    keysByQuestion.put(
                            lessonSlug + "/" + question.id(),
                            choice.options().stream()
                                    .filter(Option::correct)
                                    .map(Option::key)
                                    .toList());
                }
            }
        }
    }

    private static boolean isCurriculum(Path directory) {
        return Files.exists(directory.resolve("curriculum.yml"));
    }
}
