package lms.web.shared.view;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lms.content.Severity;
import lms.web.account.domain.LinkKind;
import lms.web.account.domain.SignInMethod;
import lms.web.account.page.InvitationModel;
import lms.web.account.page.LinkAskModel;
import lms.web.account.page.PasswordModel;
import lms.web.account.page.ResetModel;
import lms.web.account.page.SecurityModel;
import lms.web.account.page.SetUpModel;
import lms.web.account.page.SignInLinkModel;
import lms.web.account.page.SignInModel;
import lms.web.account.page.SignInModel.Reason;
import lms.web.authoring.page.RuleModel;
import lms.web.cohort.page.CohortInvitationModel;
import lms.web.cohort.page.PlaceGiveUpModel;
import lms.web.cohort.page.PlaceModel;
import lms.web.cohort.usecase.Invitations;
import lms.web.learning.page.CatalogueModel;
import lms.web.learning.page.CourseModel.Step;
import lms.web.learning.page.HomeModel;
import lms.web.learning.page.LeaveModel;
import lms.web.learning.page.LessonModel;
import lms.web.learning.page.LessonModel.Completion;
import lms.web.learning.page.QuestionModel;
import lms.web.learning.page.QuizCard;
import lms.web.message.usecase.MailState.Way;
import lms.web.shared.view.generated.StaticTemplates;
import lms.web.shared.view.generated.Templates;

/**
 * Every page in every state, with made-up content: to look at while working on it, and to test that each one renders.
 * {@code main} writes them as files that open in a browser.
 */
final class Gallery {
    static final Path ASSETS = Path.of("src/main/webapp/assets");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2026-05-03T18:04:00Z");
    private static final SafeUrl COURSE = Samples.COURSE;

    private final Templates templates;
    private final Site site = new Site("The Organising School", true, Assets.in(ASSETS));
    private final Words words;
    private final Map<String, String> pages = new LinkedHashMap<>();

    private Gallery(String language, Templates templates) {
        this.words = Words.in(language);
        this.templates = templates;
    }

    /** All pages in a language: HTML by name. */
    static Map<String, String> in(String language) {
        return in(language, new StaticTemplates());
    }

    /** All pages in a language, written by these templates. */
    static Map<String, String> in(String language, Templates templates) {
        var gallery = new Gallery(language, templates);
        gallery.catalogue();
        gallery.lessons();
        gallery.quizzes();
        gallery.ownPages();
        gallery.places();
        gallery.account();
        new TokenGallery(templates, gallery.learner(), gallery::show).all();
        new RightsGallery(templates, gallery.learner(), gallery.administrator(), gallery::show).all();
        new EqualityGallery(templates, gallery.learner(), gallery.administrator(), gallery::show).all();
        new AdministrationGallery(templates, gallery.administrator(), gallery::show).all();
        new SearchGallery(templates, gallery.anybody(), gallery.learner(), gallery::show).all();
        new SearchDeskGallery(templates, gallery.author(), gallery::show).all();
        new CohortGallery(templates, gallery.leader(), gallery::show).all();
        new AuthoringGallery(templates, gallery.author(), gallery::show).all();
        new PrivacyGallery(templates, gallery.anybody(), gallery.administrator(), gallery::show).all();
        gallery.standing();
        return gallery.pages;
    }

    /** Writes the gallery to {@code target/gallery}. */
    public static void main(String[] args) throws IOException {
        var directory = Files.createDirectories(Path.of("target/gallery"));
        for (var language : List.of("en", "cy")) {
            in(language).forEach((name, html) -> write(directory.resolve(name + "." + language + ".html"), html));
        }
    }

    private static void write(Path file, String html) {
        try {
            Files.writeString(
                    file, html.replaceAll("\"/assets/([a-z]+)\\.[0-9a-f]{12}\\.", "\"../../" + ASSETS + "/$1."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void catalogue() {
        show("home", templates.catalogueHome(anybody(), new HomeModel(Samples.cards(false))));
        show("home-empty", templates.catalogueHome(anybody(), new HomeModel(List.of())));
        show("courses", templates.catalogueCourses(learner(), new CatalogueModel(Samples.shelves())));
        show("courses-empty", templates.catalogueCourses(anybody(), new CatalogueModel(List.of())));
        for (var kind : Step.Kind.values()) {
            var enrolled = kind == Step.Kind.START || kind == Step.Kind.CONTINUE || kind == Step.Kind.REVIEW;
            var progress = enrolled
                    ? Optional.of(new Progress(kind == Step.Kind.REVIEW ? 8 : kind == Step.Kind.START ? 0 : 1, 8))
                    : Optional.<Progress>empty();
            var frame = kind == Step.Kind.READ || kind == Step.Kind.SIGN_IN ? anybody() : learner();
            show("course-" + kind, templates.catalogueCourse(frame, Samples.course(kind, progress)));
        }
        show(
                "course-notice",
                templates.catalogueCourse(
                        learner().saying(Notice.done("done.saved")),
                        Samples.course(Step.Kind.START, Optional.of(new Progress(0, 8)))));
    }

    private void lessons() {
        lesson("lesson", QuizCard.State.NEW, Completion.State.OPEN, true);
        lesson("lesson-anybody", QuizCard.State.SIGN_IN, Completion.State.SIGN_IN, false);
        lesson("lesson-join", QuizCard.State.JOIN, Completion.State.JOIN, true);
        lesson("lesson-answering", QuizCard.State.ANSWERING, Completion.State.OPEN, true);
        lesson("lesson-done", QuizCard.State.PASSED, Completion.State.MARKED, true);
        lesson("lesson-almost", QuizCard.State.TRIED, Completion.State.MARKED, true);
        var open = new Completion(Completion.State.OPEN, List.of(), SafeUrl.of("#complete"));
        show(
                "lesson-draft",
                templates.learningLesson(learner(), Samples.draft(Samples.lesson(QuizCard.State.NEW, open, true))));
        RealLessons.all().forEach((id, model) -> show("real-" + id, templates.learningLesson(learner(), model)));
    }

    private void lesson(String name, QuizCard.State quiz, Completion.State state, boolean signedIn) {
        var missing = quiz == QuizCard.State.TRIED || quiz == QuizCard.State.NEW
                ? List.of(new LessonModel.Missing(Samples.QUIZ.quiz(), SafeUrl.of("#quiz-listening")))
                : List.<LessonModel.Missing>of();
        var completion = new Completion(state, missing, SafeUrl.of("/courses/first-campaign/doorstep/complete"));
        show(
                name,
                templates.learningLesson(signedIn ? learner() : anybody(), Samples.lesson(quiz, completion, signedIn)));
    }

    private void quizzes() {
        question("question", QuizSamples.choice(false, false, 1));
        question("question-kept", QuizSamples.choice(true, true, 1));
        question("question-poll", QuizSamples.poll());
        question("question-numeric", QuizSamples.numeric("12.5"));
        question("question-text", QuizSamples.text(""));
        question("question-matching", QuizSamples.matching(""));
        question("question-ordering", QuizSamples.ordering());
        String answer = QuestionModel.ANSWER;
        question("question-error", QuizSamples.choice(false, false, -1), FieldError.of(answer, "question.choose"));
        question(
                "question-numeric-error",
                QuizSamples.numeric("a dozen \"or\" so"),
                FieldError.of(answer, "question.number.format"));
        question("question-text-error", QuizSamples.text(""), FieldError.of(answer, "question.type.missing"));
        question(
                "question-matching-error",
                QuizSamples.matching("ask"),
                FieldError.of("answer-chair", "question.unsure.alone"));
        question(
                "question-ordering-error",
                QuizSamples.ordering("1", "2", "2", ""),
                FieldError.of("answer-s2", "question.order.twice", 2),
                FieldError.of("answer-s3", "question.order.missing"));
        show("answers", templates.learningAnswers(learner(), QuizSamples.answers()));
        show("result", templates.learningResult(learner(), QuizSamples.result(1, false)));
        show("result-nearly", templates.learningResult(learner(), QuizSamples.result(5, false)));
        show("result-passed", templates.learningResult(learner(), QuizSamples.result(6, true)));
        show("result-all", templates.learningResult(learner(), QuizSamples.result(8, true)));
        show("result-thanks", templates.learningResult(learner(), QuizSamples.thanks()));
        show("result-last-go", templates.learningResult(learner(), QuizSamples.lastGo()));
    }

    private void question(String name, QuestionModel model, FieldError... wrong) {
        show(name, templates.learningQuestion(learner().withErrors(List.of(wrong)), model));
    }

    private void ownPages() {
        show("me", templates.learningHome(learner(), Samples.home()));
        show("me-empty", templates.learningHome(learner(), Samples.homeWithout(List.of())));
        show(
                "me-done",
                templates.learningHome(
                        learner(), Samples.homeWithout(Samples.home().finished())));
        show(
                "leave",
                templates.learningLeave(
                        learner(), new LeaveModel(Samples.COURSE_TITLE, COURSE, SafeUrl.of("/courses/x/leave"), true)));
        show("print", templates.learningPrint(learner(), Samples.pack(true)));
        show("finished", templates.learningFinished(learner(), Samples.finished(true)));
        show("finished-almost", templates.learningFinished(learner(), Samples.finished(false)));
    }

    private void places() {
        for (var standing : PlaceModel.Standing.values()) {
            show("place-" + standing, templates.cohortPlace(learner(), Samples.place(standing)));
        }
        show(
                "place-give-up",
                templates.cohortGiveUp(learner(), new PlaceGiveUpModel("Cardiff, winter evenings", COURSE, COURSE)));
        for (var kind : Invitations.Landing.Kind.values()) {
            show(
                    "cohort-invitation-" + kind,
                    templates.cohortInvitation(anybody(), new CohortInvitationModel(kind, COURSE)));
        }
    }

    private void account() {
        var people = List.of(
                new SignInModel.DemoPerson("Demo learner 1", "learner1@example.org", "doorstep-kettle-1"),
                new SignInModel.DemoPerson("Demo officer", "officer@example.org", "doorstep-kettle-2"));
        for (var reason : Reason.values()) {
            var demo = reason == Reason.ASKED ? people : List.<SignInModel.DemoPerson>of();
            show(
                    "sign-in-" + reason,
                    templates.accountSignIn(anybody(), new SignInModel("", "/me", reason, List.of(), demo)));
        }
        var wrong = List.of(
                FieldError.of(SignInModel.EMAIL, "signIn.wrong"),
                FieldError.of(SignInModel.PASSWORD, "error.password.own"));
        show(
                "sign-in-error",
                templates.accountSignIn(
                        anybody().withErrors(wrong),
                        new SignInModel("a@example.org", "/me", Reason.ASKED, List.of(), List.of())));
        for (var state : InvitationModel.State.values()) {
            var model = new InvitationModel(
                    state,
                    SafeUrl.of("/invitation/x"),
                    SafeUrl.of("/invitation/x/challenge"),
                    "kim@example.org",
                    "",
                    "en",
                    List.of("en", "cy"));
            show("invitation-" + state, templates.accountInvitation(anybody(), model));
        }
        var short12 = List.of(
                FieldError.of(InvitationModel.NAME, "error.name.missing"),
                FieldError.of(InvitationModel.PASSWORD, "error.password.short", 12));
        show(
                "invitation-error",
                templates.accountInvitation(
                        anybody().withErrors(short12),
                        new InvitationModel(
                                InvitationModel.State.OPEN,
                                SafeUrl.of("/invitation/x"),
                                SafeUrl.of("/invitation/x/challenge"),
                                "kim@example.org",
                                "",
                                "en",
                                List.of("en", "cy"))));
        show(
                "set-up",
                templates.accountSetUp(
                        anybody(), new SetUpModel(true, SafeUrl.of("/set-up"), "", "", "", "en", List.of("en", "cy"))));
        show(
                "set-up-closed",
                templates.accountSetUp(
                        anybody(),
                        new SetUpModel(false, SafeUrl.of("/set-up"), "", "", "", "en", List.of("en", "cy"))));
        var signIns = List.of(
                new SecurityModel.SignIn(SafeUrl.of("#1"), SignInMethod.PASSWORD, NOW, NOW, true),
                new SecurityModel.SignIn(
                        SafeUrl.of("#2"),
                        SignInMethod.LINK,
                        NOW.minusSeconds(900_000),
                        NOW.minusSeconds(90_000),
                        false));
        show(
                "security",
                templates.accountSecurity(learner(), new SecurityModel("kim@example.org", true, signIns, LONDON)));
        show(
                "security-alone",
                templates.accountSecurity(
                        learner(), new SecurityModel("kim@example.org", false, signIns.subList(0, 1), LONDON)));
        links();
    }

    private void links() {
        var action = SafeUrl.of("/forgotten");
        for (var kind : LinkKind.values()) {
            for (var way : Way.values()) {
                var name = "link-ask-" + kind + "-" + way;
                show(name, templates.accountLinkAsk(anybody(), new LinkAskModel(kind, action, "", false, way)));
                show(
                        name + "-sent",
                        templates.accountLinkAsk(anybody(), new LinkAskModel(kind, action, "", true, way)));
            }
        }
        for (var open : List.of(true, false)) {
            show("reset-" + open, templates.accountReset(anybody(), new ResetModel(open, action, "kim@example.org")));
            show(
                    "sign-in-link-" + open,
                    templates.accountSignInLink(anybody(), new SignInLinkModel(open, action, "Kim")));
        }
        var common = List.of(FieldError.of(PasswordModel.PASSWORD, "error.password.common"));
        var model = new PasswordModel(action, "kim@example.org", false, true);
        show("password", templates.accountPassword(learner(), model));
        show("password-error", templates.accountPassword(learner().withErrors(common), model));
        show(
                "password-first",
                templates.accountPassword(learner(), new PasswordModel(action, "kim@example.org", true, false)));
    }

    private void standing() {
        for (var status : List.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 429, 500, 503, 418)) {
            show(
                    "error-" + status,
                    templates.sharedError(
                            anybody(),
                            new ErrorModel(
                                    status,
                                    status == 500 ? Optional.of("7f3a-19c2") : Optional.empty(),
                                    Optional.empty())));
        }
        show("accessibility", templates.sharedAccessibility(anybody()));
        show(
                "error-409-with-reason",
                templates.sharedError(anybody(), new ErrorModel(409, Optional.empty(), Optional.of("cohort.closed"))));
        show("keyboard", templates.sharedKeyboard(anybody()));
        show(
                "rules",
                templates.authoringRules(
                        anybody(),
                        List.of(
                                new RuleModel.Line("Q01", Severity.ERROR, "some option is right"),
                                new RuleModel.Line("L04", Severity.WARNING, "links to the web use https"),
                                new RuleModel.Line("X04", Severity.INFORMATION, "every lesson is translated"))));
        var why = List.of(new RuleModel.Piece(false, "Nobody could answer this question right."));
        var mend = List.of(
                new RuleModel.Piece(false, "Write "),
                new RuleModel.Piece(true, "[x]"),
                new RuleModel.Piece(false, " before every right option."));
        show(
                "rule",
                templates.authoringRule(
                        anybody(),
                        new RuleModel(
                                "Q01",
                                Severity.ERROR,
                                "some option is right",
                                why,
                                mend,
                                Optional.of("- [ ] This\n- [ ] That"),
                                Optional.of("- [x] This\n- [ ] That"))));
        show(
                "rule-without-examples",
                templates.authoringRule(
                        anybody(),
                        new RuleModel(
                                "S04",
                                Severity.ERROR,
                                "learners see neither facilitator notes nor answers",
                                why,
                                mend,
                                Optional.empty(),
                                Optional.empty())));
        show(
                "styleguide",
                templates.sharedStyleguide(
                        anybody(),
                        new StyleguideModel(List.of(
                                "welcome",
                                "your-first-campaign",
                                "future-councillors",
                                "teach-others",
                                "climate",
                                "housing",
                                "unions",
                                "debate"))));
    }

    private void show(String name, JteModel model) {
        var output = new StringOutput();
        model.render(output);
        pages.put(name.toLowerCase(Locale.ROOT).replace('_', '-'), output.toString());
    }

    private Frame anybody() {
        return frame(Optional.empty());
    }

    private Frame learner() {
        return frame(Optional.of(new Visitor("Demo learner 1", "token", List.of())));
    }

    Frame administrator() {
        return frame(Optional.of(new Visitor(
                "Demo administrator",
                "token",
                List.of(new MenuEntry(Section.PEOPLE, "nav.admin", SafeUrl.of("/admin"))))));
    }

    private Frame author() {
        return frame(Optional.of(new Visitor(
                "Demo reviewer",
                "token",
                List.of(new MenuEntry(Section.AUTHOR, "nav.author", SafeUrl.of("/author"))))));
    }

    private Frame leader() {
        return frame(Optional.of(new Visitor(
                "Demo officer",
                "token",
                List.of(new MenuEntry(Section.COHORTS, "nav.cohorts", SafeUrl.of("/cohorts"))))));
    }

    private Frame frame(Optional<Visitor> visitor) {
        var languages = List.of(
                new LanguageChoice("en", SafeUrl.of("/?hl=en")), new LanguageChoice("cy", SafeUrl.of("/?hl=cy")));
        return Frame.of(site, words, "/", visitor).withLanguages(languages);
    }
}
