package lms.web.it;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lms.content.Audience;
import lms.content.ChoiceQuestion;
import lms.content.Curriculum;
import lms.content.CurriculumReader;
import lms.content.LessonRenderer;
import lms.content.MatchingQuestion;
import lms.content.NumericQuestion;
import lms.content.Option;
import lms.content.OrderingQuestion;
import lms.content.Question;
import lms.content.Segment;
import lms.content.source.SourceTree;

/** Answers every question of the curricula rightly, read from their sources as a trainer would. */
final class RightAnswers {

    private static final Path CURRICULA = Path.of("..", "curricula");
    private static final RightAnswers OF_THE_CURRICULA = read();

    /** By lesson slug and question id: question ids are unique in a lesson only. */
    private final Map<String, Question> questions = new HashMap<>();

    private RightAnswers() {}

    static RightAnswers ofTheCurricula() {
        return OF_THE_CURRICULA;
    }

    /** Fills in the answer on the page of a question. */
    void fill(Page page, String lessonSlug, String questionId) {
        Question question = Objects.requireNonNull(questions.get(lessonSlug + "/" + questionId), questionId);
        if (question instanceof ChoiceQuestion choice) {
            choice.options().stream()
                    .filter(Option::correct)
                    .forEach(option ->
                            page.locator("input[value='" + option.key() + "']").check());
        } else if (question instanceof MatchingQuestion matching) {
            matching.pairs()
                    .forEach(pair -> page.locator("#answer-" + pair.key()).selectOption(pair.rightKey()));
        } else if (question instanceof OrderingQuestion ordering) {
            for (int place = 0; place < ordering.items().size(); place++) {
                page.locator("#answer-" + ordering.items().get(place).key()).selectOption(Integer.toString(place + 1));
            }
        } else if (question instanceof NumericQuestion numeric) {
            page.locator("#answer").fill(numeric.from().toPlainString());
        } else {
            throw new IllegalArgumentException("Nobody knows how to answer " + question.getClass());
        }
    }

    private static RightAnswers read() {
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
            place.quiz().questions().forEach(question -> questions.put(lessonSlug + "/" + question.id(), question));
        }
    }

    private static boolean isCurriculum(Path directory) {
        return Files.exists(directory.resolve("curriculum.yml"));
    }
}
