package lms.web.shared.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lms.web.cohort.page.PlaceModel;
import lms.web.learning.page.CatalogueModel;
import lms.web.learning.page.CourseCard;
import lms.web.learning.page.CourseModel;
import lms.web.learning.page.CourseModel.Step;
import lms.web.learning.page.FinishedModel;
import lms.web.learning.page.LessonModel;
import lms.web.learning.page.LessonModel.Completion;
import lms.web.learning.page.MyHomeModel;
import lms.web.learning.page.QuizCard;
import lms.web.learning.page.QuizPlace;

/** Made-up courses, lessons and quizzes for the gallery. */
final class Samples {
    static final SafeUrl COURSE = SafeUrl.of("/courses/first-campaign");
    static final Text COURSE_TITLE = en("Your first campaign");
    static final QuizPlace QUIZ = new QuizPlace(
            en("Who are you listening for?"),
            en("Conversations on the doorstep"),
            SafeUrl.of("/courses/first-campaign/doorstep#quiz-listening"));

    private Samples() {}

    static Text en(String value) {
        return new Text(value, "en");
    }

    static Text cy(String value) {
        return new Text(value, "cy");
    }

    static SafeHtml html(String html) {
        return SafeHtml.alreadySanitised(html);
    }

    static List<CatalogueModel.Shelf> shelves() {
        List<CourseCard> cards = cards(true);
        return List.of(
                new CatalogueModel.Shelf("organiser-training", en("Organiser training"), cards.subList(0, 3)),
                new CatalogueModel.Shelf("hyfforddi", cy("Hyfforddi'r hyfforddwyr"), cards.subList(3, 4)));
    }

    static List<CourseCard> cards(boolean signedIn) {
        var progress = signedIn ? Optional.of(new Progress(3, 8)) : Optional.<Progress>empty();
        var cards = new ArrayList<CourseCard>();
        cards.add(card("your-first-campaign", COURSE_TITLE, 8, Access.PUBLIC, progress));
        cards.add(card("how-we-learn-here", en("How we learn here"), 2, Access.PUBLIC, Optional.empty()));
        if (signedIn) {
            cards.add(card("future-councillors", en("Standing for the council"), 12, Access.MEMBERS, Optional.empty()));
            cards.add(card(
                    "teach-others",
                    en("Teaching others to teach"),
                    6,
                    Access.ENROLLED,
                    Optional.of(new Progress(6, 6))));
        }
        return cards;
    }

    private static CourseCard card(String id, Text title, int lessons, Access access, Optional<Progress> progress) {
        return new CourseCard(
                id,
                SafeUrl.of("/courses/" + id),
                title,
                en(
                        "From the first knock on a door to the talk afterwards: plan a small campaign with others, run it, and learn from it."),
                lessons,
                lessons * 17,
                access,
                progress);
    }

    static Outline outline(boolean marks) {
        return new Outline(
                COURSE_TITLE,
                COURSE,
                List.of(
                        new Outline.Module(
                                en("On the doorstep"),
                                List.of(
                                        entry("Why we knock on doors", 10, marks, false, true),
                                        entry("Conversations on the doorstep", 12, false, true, true),
                                        entry("A first canvass", 45, false, false, true))),
                        new Outline.Module(
                                en("Keep people safe"),
                                List.of(
                                        entry("Data protection when canvassing", 40, false, false, true),
                                        entry("Looking after yourself and each other", 15, false, false, marks))),
                        new Outline.Module(
                                en("Afterwards"),
                                List.of(
                                        entry("Debrief", 20, false, false, marks),
                                        new Outline.Entry(
                                                en("Further reading"), 30, true, false, false, Optional.empty())))));
    }

    private static Outline.Entry entry(String title, int minutes, boolean done, boolean current, boolean open) {
        return new Outline.Entry(
                en(title),
                minutes,
                false,
                done,
                current,
                open ? Optional.of(SafeUrl.of("/courses/x/y")) : Optional.empty());
    }

    static CourseModel course(Step.Kind kind, Optional<Progress> progress) {
        return new CourseModel(
                "your-first-campaign",
                COURSE_TITLE,
                en(
                        "From the first knock on a door to the talk afterwards: plan a small campaign with others, run it, and learn from it."),
                Access.PUBLIC,
                List.of(
                        en("Open a conversation at the door and listen more than you talk"),
                        en("Plan and lead a round for a small team"),
                        en("Write down only what you may, and keep it safe"),
                        en("Hold a debrief that changes the next round")),
                8,
                187,
                outline(progress.isPresent()),
                new Step(
                        kind,
                        kind == Step.Kind.CLOSED ? Optional.empty() : Optional.of(COURSE),
                        kind == Step.Kind.CONTINUE
                                ? Optional.of(en("Lesson 2, Conversations on the doorstep"))
                                : Optional.empty()),
                progress,
                SafeUrl.of("/courses/first-campaign/print"),
                Optional.of(SafeUrl.of("/courses/first-campaign/glossary")),
                progress.map(p -> SafeUrl.of("/courses/first-campaign/leave")),
                List.of(
                        new CourseModel.Cohort(
                                "Cardiff, winter evenings",
                                "Cardiff",
                                "cohort.delivery.BLENDED",
                                LocalDate.of(2027, 1, 12),
                                LocalDate.of(2027, 3, 2),
                                3,
                                0,
                                COURSE),
                        new CourseModel.Cohort(
                                "Manchester, Saturdays",
                                "Manchester",
                                "cohort.delivery.ONSITE",
                                LocalDate.of(2027, 1, 16),
                                LocalDate.of(2027, 3, 6),
                                0,
                                4,
                                COURSE)));
    }

    /** A translation that nobody has read over yet. */
    static LessonModel draft(LessonModel lesson) {
        return new LessonModel(
                lesson.place(),
                lesson.title(),
                lesson.summary(),
                lesson.language(),
                true,
                lesson.objectives(),
                lesson.body(),
                lesson.contents(),
                lesson.terms(),
                lesson.outline(),
                lesson.progress(),
                lesson.completion(),
                lesson.around());
    }

    static LessonModel lesson(QuizCard.State quiz, Completion completion, boolean signedIn) {
        return new LessonModel(
                new LessonModel.Place(
                        "first-campaign", COURSE_TITLE, COURSE, 2, 8, 12, Optional.of(LocalDate.of(2027, 3, 1))),
                en("Conversations on the doorstep"),
                Optional.of(
                        en(
                                "Most people at the door want to be heard before they want to be told. This lesson is about the first two minutes.")),
                "en",
                false,
                List.of(
                        "Open a conversation with somebody you have never met",
                        "Ask one open question and wait for the answer",
                        "End well, whatever was said"),
                List.of(
                        new LessonModel.Block.Html(html(LessonText.FIRST)),
                        new LessonModel.Block.Quiz(quizCard(quiz)),
                        new LessonModel.Block.Html(html(LessonText.SECOND))),
                List.of(
                        new LessonModel.Contents(2, "before", "Before you knock"),
                        new LessonModel.Contents(3, "your-own-story", "Your own story"),
                        new LessonModel.Contents(2, "open", "The opening"),
                        new LessonModel.Contents(2, "write", "What to write down"),
                        new LessonModel.Contents(2, "practise", "Practise")),
                List.of(
                        new LessonModel.Term(
                                "canvass",
                                "canvass",
                                html("<p>To go from door to door and talk with the people who live there.</p>")),
                        new LessonModel.Term(
                                "round", "round", html("<p>The doors that one team visits in one go.</p>"))),
                outline(signedIn),
                signedIn ? Optional.of(new Progress(1, 8)) : Optional.empty(),
                completion,
                new LessonModel.Around(
                        Optional.of(new LessonModel.Neighbour(en("Why we knock on doors"), COURSE)),
                        Optional.of(new LessonModel.Neighbour(en("A first canvass"), COURSE)),
                        Optional.empty(),
                        List.of(
                                new LessonModel.Related(en("Listening"), en("Organising conversations"), COURSE),
                                new LessonModel.Related(cy("Cymryd rhan"), cy("Sut rydym ni’n dysgu yma"), COURSE))));
    }

    static QuizCard quizCard(QuizCard.State state) {
        var scored = state == QuizCard.State.PASSED || state == QuizCard.State.TRIED;
        return new QuizCard(
                "listening",
                QUIZ.quiz(),
                4,
                true,
                OptionalInt.of(75),
                Optional.empty(),
                state,
                2,
                scored ? Optional.of(new QuizCard.Score(state == QuizCard.State.PASSED ? 4 : 2, 4)) : Optional.empty(),
                SafeUrl.of("/courses/first-campaign/doorstep/quiz/listening"));
    }

    static MyHomeModel home() {
        return new MyHomeModel(
                List.of(
                        new MyHomeModel.MyCourse(
                                "your-first-campaign",
                                COURSE_TITLE,
                                COURSE,
                                new Progress(2, 8),
                                Optional.of(new MyHomeModel.Next(3, en("A first canvass"), 45, false, COURSE))),
                        new MyHomeModel.MyCourse(
                                "future-councillors",
                                en("Standing for the council"),
                                COURSE,
                                new Progress(0, 12),
                                Optional.of(new MyHomeModel.Next(1, en("What councillors do"), 20, false, COURSE))),
                        new MyHomeModel.MyCourse(
                                "teach-others",
                                en("Teaching others to teach"),
                                COURSE,
                                new Progress(4, 6),
                                Optional.of(new MyHomeModel.Next(5, en("Observing a session"), 25, true, COURSE)))),
                List.of(new MyHomeModel.MyCourse(
                        "how-we-learn-here", en("How we learn here"), COURSE, new Progress(2, 2), Optional.empty())),
                Optional.of(new MyHomeModel.Session(
                        "Cardiff, winter evenings",
                        Instant.parse("2027-01-12T19:00:00Z"),
                        ZoneId.of("Europe/London"),
                        "Cathays Community Centre",
                        "Step-free, hearing loop",
                        Optional.of(new OutsideLink("https://meet.example.org/cardiff")),
                        COURSE,
                        COURSE)),
                List.of(
                        new MyHomeModel.Standing(
                                "me.cohort.OFFERED",
                                true,
                                "Cardiff, spring weekends",
                                LocalDate.of(2027, 4, 3),
                                COURSE_TITLE,
                                COURSE),
                        new MyHomeModel.Standing(
                                "me.cohort.ENROLLED",
                                false,
                                "Cardiff, winter evenings",
                                LocalDate.of(2027, 1, 12),
                                COURSE_TITLE,
                                COURSE)),
                preferences(),
                true);
    }

    static MyHomeModel homeWithout(List<MyHomeModel.MyCourse> finished) {
        return new MyHomeModel(List.of(), finished, Optional.empty(), List.of(), preferences(), false);
    }

    static PlaceModel place(PlaceModel.Standing standing) {
        var zone = ZoneId.of("Europe/London");
        return new PlaceModel(
                standing,
                new PlaceModel.Facts(
                        "Cardiff, winter evenings",
                        COURSE_TITLE,
                        COURSE,
                        "Cardiff",
                        "cohort.delivery.BLENDED",
                        LocalDate.of(2027, 1, 12),
                        LocalDate.of(2027, 3, 2),
                        zone,
                        16,
                        standing == PlaceModel.Standing.FREE ? 3 : 0,
                        List.of("Ama", "Rhys")),
                3,
                Optional.of(Instant.parse("2027-01-10T18:00:00Z")),
                standing == PlaceModel.Standing.CLOSED,
                Optional.of(List.of("Alex", "Sian")),
                List.of(
                        new PlaceModel.Session(
                                1,
                                "",
                                Instant.parse("2027-01-12T19:00:00Z"),
                                Instant.parse("2027-01-12T21:00:00Z"),
                                false,
                                false,
                                "cohort.delivery.BLENDED",
                                "Cathays Community Centre",
                                "Step-free, hearing loop",
                                Optional.of(new OutsideLink("https://meet.example.org/cardiff")),
                                COURSE),
                        new PlaceModel.Session(
                                2,
                                "Our first round",
                                Instant.parse("2027-01-19T19:00:00Z"),
                                Instant.parse("2027-01-19T21:00:00Z"),
                                true,
                                false,
                                "cohort.delivery.ONSITE",
                                "",
                                "",
                                Optional.empty(),
                                COURSE)),
                new PlaceModel.Actions(COURSE, COURSE, COURSE));
    }

    static MyHomeModel.Preferences preferences() {
        return new MyHomeModel.Preferences(SafeUrl.of("/me/language"), "en", List.of("en", "cy"));
    }

    static FinishedModel finished(boolean done) {
        return new FinishedModel(
                "your-first-campaign",
                COURSE_TITLE,
                COURSE,
                new Progress(done ? 8 : 6, 8),
                done
                        ? List.of()
                        : List.of(
                                new LessonModel.Neighbour(en("Data protection when canvassing"), COURSE),
                                new LessonModel.Neighbour(en("Debrief"), COURSE)),
                Optional.of(new FinishedModel.NextCourse(
                        "future-councillors",
                        en("Standing for the council"),
                        en("What a councillor does, and how to become one."),
                        COURSE)));
    }

    /** A course on paper, one of its two lessons only in another language. */
    static PackModel pack(boolean printable) {
        return new PackModel(
                COURSE_TITLE,
                en("What it is about."),
                SafeUrl.of("/courses/first-campaign"),
                printable ? List.of(packLesson("knocking", "en", false), packLesson("cnocio", "cy", true)) : List.of());
    }

    private static PackModel.PackLesson packLesson(String id, String language, boolean draft) {
        return new PackModel.PackLesson(
                id,
                "A title",
                language,
                20,
                draft,
                List.of("Knock at a door"),
                SafeHtml.alreadySanitised("<h3 id=\"" + id + "--why\">Why</h3><p>Text.</p>"));
    }
}
