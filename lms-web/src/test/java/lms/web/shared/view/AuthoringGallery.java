package lms.web.shared.view;

import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import lms.content.change.Consequence;
import lms.content.change.CourseChange;
import lms.content.change.LessonChange;
import lms.content.change.QuizChange;
import lms.web.authoring.page.ChangesModel;
import lms.web.authoring.page.ChangesModel.Changed;
import lms.web.authoring.page.ChangesModel.Line;
import lms.web.authoring.page.ChangesModel.Meaning;
import lms.web.authoring.page.PublishModel;
import lms.web.authoring.page.Said;
import lms.web.authoring.page.UseModel;
import lms.web.shared.view.generated.Templates;

/** The last look before readers see a text, with every change there can be and what it means. */
final class AuthoringGallery {
    private static final SafeUrl URL = SafeUrl.of("/author/organiser-training");

    private final Templates templates;
    private final Frame frame;
    private final BiConsumer<String, JteModel> show;

    AuthoringGallery(Templates templates, Frame frame, BiConsumer<String, JteModel> show) {
        this.templates = templates;
        this.frame = frame;
        this.show = show;
    }

    void all() {
        publish("", everything());
        publish("-patch", new ChangesModel(true, false, said("author.effect.PATCH"), 0, List.of(), List.of(patched())));
        publish("-harmless", new ChangesModel(true, false, said("author.effect.NOTHING"), 0, List.of(), List.of()));
        publish("-first", new ChangesModel(true, true, said("author.effect.NOTHING"), 0, List.of(), List.of()));
        publish("-unreadable", new ChangesModel(false, false, said("author.effect.NOTHING"), 0, List.of(), List.of()));
        show.accept(
                "release-use",
                templates.authoringUse(
                        frame,
                        new UseModel(Samples.en("Organiser training"), URL, 1, 2, URL, List.of(), everything())));
    }

    private void publish(String state, ChangesModel changes) {
        var cohorts = List.of(new Said("author.cohort", List.of("Spring 2026", 1)));
        var courses = List.of(new PublishModel.CourseChoice("first", Samples.en("First"), Access.MEMBERS, true));
        show.accept(
                "publish" + state,
                templates.authoringPublish(
                        frame,
                        new PublishModel(
                                Samples.en("Organiser training"),
                                URL,
                                "training.zip",
                                URL,
                                URL,
                                1,
                                "",
                                cohorts,
                                changes,
                                courses)));
    }

    private static ChangesModel everything() {
        List<Line> lessons = Arrays.stream(LessonChange.Kind.values())
                .filter(kind -> kind != LessonChange.Kind.QUIZZES)
                .map(kind -> plain("author.lesson." + kind, "Knocking", "Doors"))
                .toList();
        List<Line> quizzes = Arrays.stream(QuizChange.Kind.values())
                .filter(kind -> kind != QuizChange.Kind.QUESTIONS)
                .map(kind -> plain("author.quiz." + kind, "Check yourself"))
                .toList();
        List<Line> questions = Arrays.stream(QuizChange.Difference.values())
                .map(difference -> plain("author.question." + difference, "Check yourself", 2))
                .toList();
        List<Line> causes = Arrays.stream(Consequence.Cause.values())
                .map(cause -> new Line(
                        said("author.lesson.TEXT", "English"),
                        Optional.of(new Meaning(cause.name().startsWith("LESSON"), said("effect." + cause)))))
                .toList();
        List<Line> courses = Arrays.stream(CourseChange.Kind.values())
                .map(kind -> plain("author.course." + kind, "First"))
                .toList();
        return new ChangesModel(
                true,
                false,
                said("author.effect.DECISION"),
                9,
                List.of(new Changed(Samples.en("First"), courses)),
                List.of(
                        new Changed(Samples.en("At the door"), lessons),
                        new Changed(Samples.en("On the phone"), quizzes),
                        new Changed(Samples.en("At the stall"), questions),
                        new Changed(Samples.en("Afterwards"), causes)));
    }

    private static Changed patched() {
        return new Changed(
                Samples.en("At the door"),
                List.of(new Line(
                        said("author.quiz.PASS_MARK", "Check yourself"),
                        Optional.of(new Meaning(false, said("effect.QUIZ_PASS_MARK"))))));
    }

    private static Line plain(String key, Object... args) {
        return new Line(said(key, args), Optional.empty());
    }

    private static Said said(String key, Object... args) {
        return new Said(key, List.of(args));
    }
}
