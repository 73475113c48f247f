package lms.web.shared.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lms.content.Localised;
import lms.web.cohort.domain.Admission;
import lms.web.cohort.domain.CohortPlan;
import lms.web.cohort.domain.CohortState;
import lms.web.cohort.domain.Delivery;
import lms.web.cohort.domain.PlaceState;
import lms.web.cohort.domain.SessionPlan;
import lms.web.cohort.domain.SessionState;
import lms.web.cohort.page.CohortFormModel;
import lms.web.cohort.page.CohortHead;
import lms.web.cohort.page.CohortLine;
import lms.web.cohort.page.CohortModel;
import lms.web.cohort.page.CohortPeopleModel;
import lms.web.cohort.page.LedLessonModel;
import lms.web.cohort.page.LedLessonModel.LedBlock;
import lms.web.cohort.page.RunSheetModel;
import lms.web.cohort.page.RunSheetModel.SheetKind;
import lms.web.cohort.page.RunSheetModel.SheetRow;
import lms.web.cohort.page.SessionForm;
import lms.web.cohort.page.SessionLine;
import lms.web.cohort.usecase.CohortCard;
import lms.web.cohort.usecase.CohortDraft;
import lms.web.cohort.usecase.RosterView;
import lms.web.cohort.usecase.SessionDraft;
import lms.web.cohort.usecase.SessionView;
import lms.web.testkit.Questions;

/** A made-up cohort for the gallery. */
final class CohortSamples {
    static final SafeUrl URL = SafeUrl.of("/cohorts/1");
    static final ZoneId ZONE = ZoneId.of("Europe/London");
    static final Instant NOW = Instant.parse("2026-05-03T18:04:00Z");
    static final CohortCard.Counts COUNTS = new CohortCard.Counts(18, 1, 3);
    static final CohortPlan PLAN = new CohortPlan(
            "Cardiff, winter evenings",
            "/wales/cardiff/",
            "en",
            Delivery.BLENDED,
            Admission.INVITATION,
            20,
            LocalDate.of(2026, 4, 20),
            LocalDate.of(2026, 6, 8),
            ZONE);
    private static final UUID ID = new UUID(1, 2);

    private CohortSamples() {}

    static CohortHead head(CohortState state, String current) {
        var tabs = List.of(
                new CohortHead.Tab("cohort.tab.overview", URL, current.equals("overview")),
                new CohortHead.Tab("cohort.tab.people", SafeUrl.of("/cohorts/1/people"), current.equals("people")),
                new CohortHead.Tab(
                        "cohort.tab.sessions", SafeUrl.of("/cohorts/1/sessions"), current.equals("sessions")),
                new CohortHead.Tab("cohort.tab.lead", SafeUrl.of("/facilitate/1"), current.equals("lead")));
        return new CohortHead(PLAN.name(), Samples.COURSE_TITLE, state, URL, tabs);
    }

    static CohortLine line(CohortState state) {
        return new CohortLine(
                PLAN.name(),
                Samples.COURSE_TITLE,
                "Cardiff",
                PLAN.startsOn(),
                PLAN.endsOn(),
                state,
                URL,
                20,
                Optional.of(COUNTS));
    }

    static SessionLine session(int number, SessionState state) {
        var plan = new SessionPlan(
                number == 2 ? "Out on the round" : "",
                Instant.parse("2026-05-05T18:00:00Z"),
                Instant.parse("2026-05-05T20:00:00Z"),
                Delivery.BLENDED,
                "Cathays Community Centre, 36 Cathays Terrace, Cardiff",
                "Step-free entrance and toilet, hearing loop in the main room",
                "https://meet.example.org/cardiff-winter",
                "a-day");
        var view = new SessionView(new UUID(3, number), ID, PLAN.name(), number, plan, state, ZONE, 0, NOW);
        boolean off = state == SessionState.CANCELLED;
        return new SessionLine(
                view,
                SafeUrl.of("/cohorts/1/sessions/" + number + ".ics"),
                Optional.of(SafeUrl.of("/facilitate/1/" + number)),
                off ? Optional.empty() : Optional.of(SafeUrl.of("/cohorts/1/sessions/" + number + "/change")),
                off ? Optional.empty() : Optional.of(SafeUrl.of("/cohorts/1/sessions/" + number + "/cancel")));
    }

    static CohortModel overview(CohortState state) {
        boolean begun = state == CohortState.RUNNING;
        var todo = List.of(
                new CohortModel.Todo("cohort.todo.coach", List.of(), SafeUrl.of("/cohorts/1/people")),
                new CohortModel.Todo("cohort.todo.access", List.of(2), SafeUrl.of("/cohorts/1/sessions/2/change")));
        var steps = List.of(
                new CohortModel.Step("cohort.do.open", SafeUrl.of("/cohorts/1/become/open"), true, true),
                new CohortModel.Step("cohort.do.cancelled", SafeUrl.of("/cohorts/1/become/cancelled"), false, false),
                new CohortModel.Step("cohort.do.copy", SafeUrl.of("/cohorts/1/copy"), false, false));
        return new CohortModel(
                head(state, "overview"),
                begun ? todo : List.of(),
                begun ? Optional.of(session(2, SessionState.PLANNED)) : Optional.empty(),
                new CohortModel.Standing(
                        begun ? COUNTS : CohortCard.Counts.NONE,
                        20,
                        begun ? 4 : 0,
                        begun ? Optional.of(5) : Optional.empty(),
                        begun ? 1 : 0,
                        begun ? 6 : 0,
                        2),
                PLAN,
                "Cardiff",
                begun ? List.of("Demo trainer") : List.of(),
                steps,
                Samples.COURSE);
    }

    static CohortFormModel form(CohortFormModel.Kind kind) {
        var typed = new CohortDraft(
                "a", "Evenings", "/wales/", "en", "ONSITE", "INVITATION", "20", "2026-05-25", "2026-06-29");
        var choices = new CohortFormModel.Choices(
                kind == CohortFormModel.Kind.CHANGE ? List.of() : List.of(new Choice("a", Samples.COURSE_TITLE)),
                List.of(
                        new Choice("/wales/", Samples.en("Wales")),
                        new Choice("/wales/cardiff/", Samples.en("Cardiff"))),
                List.of(new Choice("en", Samples.en("English")), new Choice("cy", Samples.cy("Cymraeg"))),
                List.of(new Choice("ONSITE", Samples.en("In a room")), new Choice("ONLINE", Samples.en("By video"))),
                List.of(new Choice("INVITATION", Samples.en("Only people whom you invite"))));
        return new CohortFormModel(kind, typed, "a@example.org\nnobody", choices, SafeUrl.of("/cohorts/new"), URL);
    }

    static CohortPeopleModel people(boolean full) {
        var card = new CohortCard(
                ID,
                PLAN,
                CohortState.RUNNING,
                "first-campaign",
                new Localised(Map.of("en", "Your first campaign")),
                "en",
                "Cardiff",
                full ? COUNTS : CohortCard.Counts.NONE);
        var people = List.of(
                entry(1, "Demo learner 1", PlaceState.ENROLLED, 0, Optional.of(NOW)),
                entry(2, "Demo learner 2", PlaceState.ENROLLED, 0, Optional.empty()),
                new RosterView.Entry(
                        new UUID(4, 3), "Demo learner 3", PlaceState.OFFERED, 0, Optional.of(NOW), Optional.empty()),
                entry(4, "Demo learner 4", PlaceState.WAITING, 1, Optional.empty()),
                entry(5, "Demo learner 5", PlaceState.WITHDRAWN, 0, Optional.empty()));
        var invite = new CohortPeopleModel.Invite(
                SafeUrl.of("/cohorts/1/people"),
                full ? "" : "nobody",
                "LEARNER",
                List.of(new Choice("LEARNER", Samples.en("to take part")), new Choice("COACH", Samples.en("to coach"))),
                false);
        return new CohortPeopleModel(
                head(CohortState.RUNNING, "people"),
                new RosterView(card, full ? people : List.of(), full ? 4 : 0, true),
                "Cardiff",
                ZONE,
                full
                        ? List.of(new CohortPeopleModel.Coach(
                                "Demo trainer", Optional.of(SafeUrl.of("/cohorts/1/coaches/1/end"))))
                        : List.of(),
                Optional.of(invite),
                full
                        ? List.of(new CohortPeopleModel.Link(
                                "new@example.org", "https://learning.example.org/cohorts/invitation/abc"))
                        : List.of());
    }

    private static RosterView.Entry entry(
            int id, String name, PlaceState state, int position, Optional<Instant> completed) {
        return new RosterView.Entry(new UUID(4, id), name, state, position, Optional.empty(), completed);
    }

    static SessionForm sessionForm(String weeks) {
        var typed = new SessionDraft("", "2026-05-12", "19:00", "21:00", "ONSITE", "Hall", "", "", "");
        return new SessionForm(
                typed,
                weeks,
                List.of(new Choice("ONSITE", Samples.en("In a room")), new Choice("ONLINE", Samples.en("By video"))),
                List.of(new Choice("", Samples.en("None")), new Choice("a-day", Samples.en("A day (6 hours)"))),
                "British time",
                SafeUrl.of("/cohorts/1/sessions"));
    }

    static LedLessonModel lesson() {
        var questions = Questions.all().stream()
                .map(question -> KeyedQuestion.of(question, true))
                .toList();
        return new LedLessonModel(
                head(CohortState.RUNNING, "lead"),
                Samples.en("Conversations on the doorstep"),
                2,
                8,
                60,
                "en",
                List.of("Open a conversation"),
                List.of(
                        new LedBlock.LedText(
                                Samples.html(
                                        "<p>Text for everybody.</p><aside class=\"facilitator\" aria-label=\"For facilitators\">"
                                                + "<p class=\"facilitator-label\">For facilitators</p><p>Bring cards.</p></aside>")),
                        new LedBlock.KeyedQuiz("quiz-a", "Check", true, 60, questions)),
                List.of(new LedLessonModel.LedTerm("lead", "Lead", Samples.html("<p>Who leads.</p>"))),
                Optional.of(SafeUrl.of("/facilitate/1/lessons/doorstep/run-sheet")),
                Samples.COURSE,
                Optional.of(
                        new LedLessonModel.LedNeighbour(Samples.en("Before"), SafeUrl.of("/facilitate/1/lessons/a"))),
                Optional.of(
                        new LedLessonModel.LedNeighbour(Samples.en("After"), SafeUrl.of("/facilitate/1/lessons/b"))));
    }

    static RunSheetModel runSheet(boolean session, int spare) {
        var rows = List.of(
                row(SheetKind.STEP, "19:00", "19:10", "Welcome", "In a circle", "Name labels"),
                row(SheetKind.LESSON, "19:10", "20:10", "Conversations on the doorstep", "", ""),
                row(SheetKind.STEP, "", "", "Three roles, three doors", "Threes", "Role cards"),
                row(SheetKind.PAUSE, "20:10", "20:25", "Break", "", ""));
        return new RunSheetModel(
                head(CohortState.RUNNING, "lead"),
                Optional.of(Samples.en("An evening")),
                session ? Optional.of(session(2, SessionState.PLANNED)) : Optional.empty(),
                spare == 0 ? List.of() : rows,
                85,
                spare,
                List.of("Name labels", "Role cards"),
                List.of(new RunSheetModel.SheetNotes("Doorstep", Samples.html("<p>What usually goes wrong.</p>"))),
                "en",
                session);
    }

    private static SheetRow row(SheetKind kind, String from, String to, String what, String how, String bring) {
        return new SheetRow(
                kind,
                from,
                to,
                10,
                what,
                how,
                bring,
                kind == SheetKind.LESSON ? Optional.of(SafeUrl.of("/facilitate/1/lessons/a")) : Optional.empty());
    }
}
