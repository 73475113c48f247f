package lms.web.consent.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import lms.web.consent.domain.Wording;
import lms.web.consent.page.ConsentsModel.Standing;
import lms.web.consent.usecase.ConsentView;
import lms.web.consent.usecase.Consents;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.FieldError;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Notice;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;
import lms.web.shared.view.generated.Templates;

/** What a person can agree to: a button for each answer, the one to take it back as near as the one to give it. */
@Path(ConsentsPage.PATH)
@Component
public class ConsentsPage {

    static final String PATH = "/me/privacy/consents";

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Set<String> DONE = Set.of(Consents.YES, Consents.NO);

    private final Consents consents;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public ConsentsPage(Consents consents, Visit visit, Frames frames, Templates templates) {
        this.consents = consents;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page show(@QueryParam("done") @DefaultValue("") String done) {
        Frame frame = frames.current();
        return page(200, DONE.contains(done) ? frame.saying(Notice.done("consents.done." + done)) : frame);
    }

    @POST
    @Path("{kind}")
    public Response answer(@PathParam("kind") String kind) {
        String choice = visit.field(ConsentsModel.CHOICE);
        try {
            consents.answer(kind, visit.field(ConsentsModel.WORDING), choice, visit.actor());
            return Response.seeOther(URI.create(PATH + "?done=" + choice)).build();
        } catch (Rejected rejected) {
            List<FieldError> errors = rejected.faults().stream()
                    .map(fault -> new FieldError(kind, fault.messageKey(), fault.args()))
                    .toList();
            return Response.ok(page(422, frames.current().withErrors(errors))).build();
        }
    }

    private Page page(int status, Frame frame) {
        var items = consents.mine(visit.language(), visit.actor()).stream()
                .map(ConsentsPage::item)
                .toList();
        return Page.of(status, templates.consentConsents(frame, new ConsentsModel(items, ZONE)));
    }

    private static ConsentsModel.Item item(ConsentView view) {
        Wording wording = view.wording();
        return new ConsentsModel.Item(
                view.kind().text(),
                new ConsentsModel.Wording(
                        text(wording, wording.title()),
                        text(wording, wording.words()),
                        text(wording, wording.yes()),
                        text(wording, wording.no())),
                view.hash(),
                standing(view),
                view.answer().map(ConsentView.Answered::at),
                SafeUrl.of(PATH + "/" + view.kind().text()),
                view.history().stream()
                        .map(past -> new ConsentsModel.Past(
                                past.agreed(),
                                past.at(),
                                text(past.wording(), past.wording().words())))
                        .toList());
    }

    private static Standing standing(ConsentView view) {
        return view.answer()
                .map(answer -> answer.agreed() ? Standing.AGREED : Standing.REFUSED)
                .orElse(view.asksAgain() ? Standing.CHANGED : Standing.OPEN);
    }

    private static Text text(Wording wording, String words) {
        return new Text(words, wording.language());
    }
}
