package lms.web.account.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lms.web.account.usecase.OfferedApp;
import lms.web.account.usecase.SecondStepView;
import lms.web.account.usecase.SecondSteps;
import lms.web.shared.http.Forms;
import lms.web.shared.http.Frames;
import lms.web.shared.http.HoldsForm;
import lms.web.shared.http.SentForm;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Notice;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** Setting up an authenticator app, and what belongs to it. */
@Path(SecondStepPage.PATH)
@Component
public class SecondStepPage {

    static final String PATH = "/me/security/second-step";
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final int GROUP = 4;

    private final SecondSteps steps;
    private final SentForm sent;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public SecondStepPage(SecondSteps steps, SentForm sent, Visit visit, Frames frames, Templates templates) {
        this.steps = steps;
        this.sent = sent;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page show(
            @QueryParam("return") @DefaultValue("") String returnTo,
            @QueryParam("another") @DefaultValue("") String another,
            @QueryParam("done") @DefaultValue("") String done) {
        Frame frame = frames.current();
        SecondStepView view = steps.mine(visit.actor());
        if (view.since().isPresent() && another.isEmpty() && visit.held().isEmpty()) {
            return page(200, frame, view, Optional.empty());
        }
        Frame said = done.equals("removed") ? frame.saying(Notice.done("secondStep.removed")) : frame;
        return page(200, said, view, Optional.of(offer(returnTo)));
    }

    /** A new secret, or the one whose code was sent before the person had to show a secret again. */
    private SecondStepModel.Offer offer(String returnTo) {
        return visit.held()
                .map(held -> Forms.decode(held.body()))
                .map(form -> offer(
                        steps.offeredAgain(text(form.getFirst(SecondStepModel.OFFERED)), visit.actor()),
                        text(form.getFirst(SecondStepModel.RETURN))))
                .orElseGet(() -> offer(steps.offer(visit.actor()), returnTo));
    }

    @POST
    @HoldsForm
    public Response setUp() {
        String sealed = visit.field(SecondStepModel.OFFERED);
        String returnTo = visit.field(SecondStepModel.RETURN);
        try {
            List<String> codes = steps.setUp(sealed, visit.field(SecondStepModel.CODE), visit.actor());
            sent.saved();
            return shown(codes, returnTo);
        } catch (Rejected rejected) {
            Frame frame = frames.refused(rejected);
            var again = offer(steps.offeredAgain(sealed, visit.actor()), returnTo);
            return Response.ok(page(422, frame, steps.mine(visit.actor()), Optional.of(again)))
                    .build();
        }
    }

    @POST
    @Path("codes")
    public Response renewCodes() {
        return shown(steps.renewCodes(visit.actor()), PATH);
    }

    @POST
    @Path("remove")
    public Response remove() {
        steps.remove(visit.actor());
        return SignInPages.to(PATH + "?done=removed");
    }

    private Response shown(List<String> codes, String returnTo) {
        String local = SignInPages.local(returnTo);
        var model = new RecoveryCodesModel(codes, SafeUrl.of(local.isEmpty() ? "/me/security" : local));
        return Response.ok(Page.ok(templates.accountRecoveryCodes(frames.current(), model)))
                .build();
    }

    private Page page(int status, Frame frame, SecondStepView view, Optional<SecondStepModel.Offer> offer) {
        var model = new SecondStepModel(view.since(), view.recoveryCodes(), view.removable(), ZONE, offer);
        return Page.of(status, templates.accountSecondStep(frame, model));
    }

    private static SecondStepModel.Offer offer(OfferedApp app, String returnTo) {
        String groups = app.secret().replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
        return new SecondStepModel.Offer(
                groups, QrPicture.of(app.address()), app.sealed(), SignInPages.local(returnTo));
    }

    private static String text(String field) {
        return Objects.requireNonNullElse(field, "");
    }
}
