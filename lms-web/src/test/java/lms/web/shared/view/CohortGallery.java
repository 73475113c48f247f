package lms.web.shared.view;

import static lms.web.shared.view.CohortSamples.URL;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import lms.web.cohort.domain.CohortState;
import lms.web.cohort.domain.SessionState;
import lms.web.cohort.page.CohortFormModel;
import lms.web.cohort.page.CohortPeopleModel;
import lms.web.cohort.page.CohortsModel;
import lms.web.cohort.page.ConfirmModel;
import lms.web.cohort.page.FacilitateModel;
import lms.web.cohort.page.ReleaseModel;
import lms.web.cohort.page.SessionForm;
import lms.web.cohort.page.SessionFormModel;
import lms.web.cohort.page.SessionsModel;
import lms.web.shared.view.generated.Templates;

/** The pages of officers and coaches in every state. */
final class CohortGallery {
    private final Templates templates;
    private final Frame frame;
    private final BiConsumer<String, JteModel> show;

    CohortGallery(Templates templates, Frame frame, BiConsumer<String, JteModel> show) {
        this.templates = templates;
        this.frame = frame;
        this.show = show;
    }

    void all() {
        lists();
        forms();
        sessions();
        releases();
        leading();
    }

    private void show(String name, JteModel model) {
        show.accept(name, model);
    }

    private Frame wrong(String field, String key, Object... args) {
        return frame.withErrors(List.of(FieldError.of(field, key, args)));
    }

    private void lists() {
        var line = CohortSamples.line(CohortState.RUNNING);
        show("cohorts-empty", templates.cohortList(frame, new CohortsModel(List.of(), List.of(), List.of(), true)));
        show(
                "cohorts",
                templates.cohortList(frame, new CohortsModel(List.of(line), List.of(line), List.of(line), false)));
        for (var state : CohortState.values()) {
            show("cohort-" + state, templates.cohortOverview(frame, CohortSamples.overview(state)));
        }
        show("cohort-people", templates.cohortPeople(frame, CohortSamples.people(true)));
        show("cohort-people-empty", templates.cohortPeople(frame, CohortSamples.people(false)));
        show(
                "cohort-people-error",
                templates.cohortPeople(
                        wrong(CohortPeopleModel.ADDRESSES, "invite.address", "nobody"), CohortSamples.people(false)));
    }

    private void forms() {
        for (var kind : CohortFormModel.Kind.values()) {
            show("cohort-form-" + kind, templates.cohortForm(frame, CohortSamples.form(kind)));
        }
        show(
                "cohort-form-error",
                templates.cohortForm(
                        wrong("ends", "cohort.ends.before"), CohortSamples.form(CohortFormModel.Kind.NEW)));
        for (var key : List.of("cohort.step.cancelled", "roster.remove", "session.cancel")) {
            var model = new ConfirmModel(
                    CohortSamples.head(CohortState.OPEN, "overview"), key, List.of("A", "B"), 2, false, URL, URL);
            show("confirm-" + key, templates.cohortConfirm(frame, model));
        }
    }

    private void sessions() {
        var head = CohortSamples.head(CohortState.RUNNING, "sessions");
        var lines = List.of(
                CohortSamples.session(1, SessionState.CANCELLED), CohortSamples.session(2, SessionState.PLANNED));
        var form = Optional.of(CohortSamples.sessionForm("1"));
        show("sessions", templates.cohortSessions(frame, new SessionsModel(head, lines, form)));
        show("sessions-empty", templates.cohortSessions(frame, new SessionsModel(head, List.of(), Optional.empty())));
        show(
                "sessions-error",
                templates.cohortSessions(
                        wrong(SessionForm.WEEKS, "session.weeks.fault", 30), new SessionsModel(head, lines, form)));
        show(
                "session-change",
                templates.cohortSession(frame, new SessionFormModel(head, 2, 9, CohortSamples.sessionForm(""), URL)));
    }

    private void releases() {
        var head = CohortSamples.head(CohortState.RUNNING, "release");
        var own = new ReleaseModel.ReleaseLine(1, CohortSamples.NOW, "", false, true, Optional.empty());
        var other = new ReleaseModel.ReleaseLine(2, CohortSamples.NOW, "New examples", true, false, Optional.of(URL));
        var change = new ReleaseModel.ChangedLesson(
                Samples.en("Debrief"),
                Optional.of(Samples.en("Afterwards")),
                List.of("change.text", "change.renamed", "change.required", "change.quizzes"),
                List.of(
                        new ReleaseModel.Meaning(true, "effect.LESSON_REQUIRED"),
                        new ReleaseModel.Meaning(false, "effect.QUESTION_ASKED")));
        for (var known : List.of(true, false)) {
            var offer = new ReleaseModel.Offer(2, List.of(change), known, Optional.of(URL));
            show(
                    "release-" + known,
                    templates.cohortRelease(
                            frame,
                            new ReleaseModel(head, 1, List.of(other, own), Optional.of(offer), CohortSamples.ZONE)));
        }
        show(
                "release-newest",
                templates.cohortRelease(
                        frame, new ReleaseModel(head, 1, List.of(own), Optional.empty(), CohortSamples.ZONE)));
    }

    private void leading() {
        var head = CohortSamples.head(CohortState.RUNNING, "lead");
        var line = CohortSamples.session(2, SessionState.PLANNED);
        var lessons = List.of(
                new FacilitateModel.LedLesson(Samples.en("Doorstep"), 60, URL, Optional.of(URL)),
                new FacilitateModel.LedLesson(Samples.en("At home"), 0, URL, Optional.empty()));
        show(
                "lead",
                templates.cohortFacilitate(
                        frame, new FacilitateModel(head, Optional.of(line), lessons, List.of(line), URL)));
        show("lead-print", templates.cohortPrint(frame, Samples.pack(true)));
        show("lead-print-none", templates.cohortPrint(frame, Samples.pack(false)));
        show("lead-lesson", templates.cohortLesson(frame, CohortSamples.lesson()));
        show("run-sheet", templates.cohortRunSheet(frame, CohortSamples.runSheet(false, 10)));
        show("run-sheet-session", templates.cohortRunSheet(frame, CohortSamples.runSheet(true, -5)));
        show("run-sheet-none", templates.cohortRunSheet(frame, CohortSamples.runSheet(true, 0)));
    }
}
