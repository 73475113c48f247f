package lms.web.shared.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.content.Audience;
import lms.content.Curriculum;
import lms.content.CurriculumReader;
import lms.content.LessonRenderer;
import lms.content.RenderedLesson;
import lms.content.Segment;
import lms.content.source.SourceTree;
import lms.web.learning.page.LessonModel;
import lms.web.learning.page.LessonModel.Completion;
import lms.web.learning.page.QuizCard;

/** The lessons of the repository on the lesson page, so that the style meets what authors really write. */
final class RealLessons {
    private static final Path CURRICULA = Path.of("../curricula");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final SafeUrl HERE = SafeUrl.of("/courses/course/lesson");

    private RealLessons() {}

    /** Every lesson that can be read, by id. */
    static Map<String, LessonModel> all() {
        var models = new LinkedHashMap<String, LessonModel>();
        try (var directories = Files.list(CURRICULA)) {
            for (var directory : directories.filter(Files::isDirectory).sorted().toList()) {
                new CurriculumReader()
                        .read(SourceTree.read(directory), TODAY)
                        .curriculum()
                        .ifPresent(curriculum -> add(curriculum, models));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return models;
    }

    private static void add(Curriculum curriculum, Map<String, LessonModel> models) {
        var renderer = new LessonRenderer((course, lesson) -> "/courses/" + course + "/" + lesson);
        curriculum.lessons().values().forEach(lesson -> {
            var course = curriculum.courses().get(0);
            var rendered = renderer.render(curriculum, course, lesson, "en", Audience.FACILITATOR);
            var title = lesson.rendition("en", curriculum.defaultLanguage()).title();
            models.put(lesson.id(), model(rendered, title));
        });
    }

    private static LessonModel model(RenderedLesson rendered, String title) {
        return new LessonModel(
                new LessonModel.Place("a-course", Samples.COURSE_TITLE, HERE, 2, 8, 40, Optional.of(TODAY)),
                new Text(title, rendered.language()),
                Optional.empty(),
                rendered.language(),
                false,
                List.of(),
                rendered.segments().stream().map(RealLessons::block).toList(),
                rendered.outline().stream()
                        .map(heading -> new LessonModel.Contents(heading.level(), heading.id(), heading.text()))
                        .toList(),
                rendered.terms().stream()
                        .map(term -> new LessonModel.Term(term.id(), term.term(), Samples.html(term.html())))
                        .toList(),
                Samples.outline(true),
                Optional.of(new Progress(1, 8)),
                new Completion(Completion.State.OPEN, List.of(), HERE),
                new LessonModel.Around(Optional.empty(), Optional.empty(), Optional.of(HERE), List.of()));
    }

    private static LessonModel.Block block(Segment segment) {
        if (segment instanceof Segment.QuizPlace place) {
            var quiz = place.quiz();
            return new LessonModel.Block.Quiz(new QuizCard(
                    quiz.id(),
                    Samples.en(quiz.title()),
                    quiz.questions().size(),
                    quiz.required(),
                    quiz.passPercent(),
                    Optional.empty(),
                    QuizCard.State.NEW,
                    0,
                    Optional.empty(),
                    HERE));
        }
        return new LessonModel.Block.Html(Samples.html(((Segment.Html) segment).html()));
    }
}
