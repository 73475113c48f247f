package lms.web.shared.view;

import gg.jte.models.runtime.JteModel;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import lms.web.account.domain.Objections;
import lms.web.account.usecase.DataUse;
import lms.web.account.usecase.PersonCard;
import lms.web.privacy.domain.ComplaintState;
import lms.web.privacy.page.CloseModel;
import lms.web.privacy.page.ComplaintDeskModel;
import lms.web.privacy.page.ComplaintModel;
import lms.web.privacy.page.ComplaintsModel;
import lms.web.privacy.page.ErasureAskModel;
import lms.web.privacy.page.ErasuresModel;
import lms.web.privacy.page.RestrictModel;
import lms.web.privacy.usecase.Closing;
import lms.web.privacy.usecase.ComplaintView;
import lms.web.privacy.usecase.Complaints;
import lms.web.privacy.usecase.ErasureDesk;
import lms.web.privacy.usecase.ErasureObstacle;
import lms.web.privacy.usecase.ErasureRequestView;
import lms.web.shared.view.generated.Templates;

/** The pages on which people use their rights, in every state. */
final class RightsGallery {

    private static final Instant NOW = Instant.parse("2026-05-03T18:04:00Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Templates templates;
    private final Frame person;
    private final Frame administrator;
    private final BiConsumer<String, JteModel> show;

    RightsGallery(Templates templates, Frame person, Frame administrator, BiConsumer<String, JteModel> show) {
        this.templates = templates;
        this.person = person;
        this.administrator = administrator;
        this.show = show;
    }

    void all() {
        closing();
        restricting();
        erasing();
        complaints();
        complaintDesk();
    }

    private void closing() {
        show.accept("close", close(ErasureObstacle.NONE, false, "Cardiff, winter evenings"));
        show.accept("close-sure", close(ErasureObstacle.NONE, true));
        show.accept("close-held", close(ErasureObstacle.HELD, false));
        show.accept("close-last", close(ErasureObstacle.LAST_ADMINISTRATOR, true));
        show.accept("closed", templates.privacyClosed(person));
    }

    private JteModel close(ErasureObstacle obstacle, boolean sure, String... cohorts) {
        return templates.privacyClose(
                person, new CloseModel(new Closing.Consequences(obstacle, List.of(cohorts)), sure));
    }

    private void erasing() {
        var card = new PersonCard(new UUID(1, 2), "Demo learner", "l…@demo.example", "en", List.of(), List.of());
        var ask = new ErasureAskModel(card, "By telephone", SafeUrl.of("/admin/people/1/erase"));
        show.accept("erasure-ask", templates.privacyErasureAsk(administrator, ask));
        show.accept(
                "erasure-ask-error",
                templates.privacyErasureAsk(
                        administrator.withErrors(
                                List.of(new FieldError(ErasureDesk.REASON, "error.erasure.reason", List.of(10, 500)))),
                        ask));
        show.accept(
                "erasures",
                templates.privacyErasures(
                        administrator, new ErasuresModel(List.of(request(true), request(false)), LONDON)));
        show.accept("erasures-none", templates.privacyErasures(administrator, new ErasuresModel(List.of(), LONDON)));
    }

    private static ErasureRequestView request(boolean mine) {
        return new ErasureRequestView(
                new UUID(1, 2),
                "Demo learner",
                mine ? Optional.of("Demo administrator") : Optional.empty(),
                "By letter of 2 May.",
                NOW,
                mine,
                !mine);
    }

    private void restricting() {
        var chosen = new DataUse.Chosen(true, new Objections(true, false));
        show.accept("own-name", templates.privacyName(person, "Kim"));
        show.accept("restrict-on", templates.privacyRestrict(person, new RestrictModel(chosen)));
        show.accept(
                "restrict-off",
                templates.privacyRestrict(person, new RestrictModel(new DataUse.Chosen(false, Objections.NONE))));
    }

    private void complaints() {
        var all = List.of(
                complaint(ComplaintState.RECEIVED, false),
                complaint(ComplaintState.RECEIVED, true),
                complaint(ComplaintState.ACKNOWLEDGED, false),
                complaint(ComplaintState.ANSWERED, false));
        show.accept("complaints-none", templates.privacyComplaints(person, new ComplaintsModel("", List.of(), LONDON)));
        show.accept("complaints", templates.privacyComplaints(person, new ComplaintsModel("", all, LONDON)));
        show.accept(
                "complaints-error",
                templates.privacyComplaints(
                        person.withErrors(
                                List.of(new FieldError(Complaints.WORDS, "error.complaint.words", List.of(10, 4_000)))),
                        new ComplaintsModel("Short", List.of(), LONDON)));
        show.accept(
                "complaint-desk",
                templates.privacyComplaintDesk(administrator, new ComplaintDeskModel(all, 1, LONDON)));
        show.accept(
                "complaint-desk-none",
                templates.privacyComplaintDesk(administrator, new ComplaintDeskModel(List.of(), 0, LONDON)));
    }

    private void complaintDesk() {
        for (var state : ComplaintState.values()) {
            show.accept("complaint-" + state, complaint(administrator, state, ""));
        }
        show.accept(
                "complaint-error",
                complaint(
                        administrator.withErrors(List.of(
                                new FieldError(Complaints.ANSWER, "error.complaint.answer", List.of(10, 4_000)))),
                        ComplaintState.RECEIVED,
                        "Short"));
    }

    private JteModel complaint(Frame around, ComplaintState state, String answer) {
        return templates.privacyComplaint(
                around,
                new ComplaintModel(
                        complaint(state, false),
                        answer,
                        LONDON,
                        SafeUrl.of("/admin/privacy/complaints/1"),
                        SafeUrl.of("/admin/privacy/complaints/1/acknowledge")));
    }

    private static ComplaintView complaint(ComplaintState state, boolean overdue) {
        boolean acknowledged = state != ComplaintState.RECEIVED;
        boolean answered = state == ComplaintState.ANSWERED;
        return new ComplaintView(
                new UUID(1, 2),
                "Demo learner",
                "My name was read out in a session.\n\nI had asked for that not to be done.",
                Optional.of("You are right. It will not happen again.").filter(words -> answered),
                state,
                NOW,
                Optional.of(NOW).filter(at -> acknowledged),
                Optional.of(NOW).filter(at -> answered),
                NOW.plus(Duration.ofDays(30)),
                overdue);
    }
}
