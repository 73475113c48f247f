package lms.web.account.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import lms.web.account.domain.LinkKind;
import lms.web.account.usecase.LinkDesk;
import lms.web.message.usecase.MailState;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Overloaded;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** Asking for a link by mail. What is answered to an address that is known is answered to every other, byte by byte. */
@Component
class LinkAskPages {

    /** Query parameter of the page after the form was sent. */
    static final String SENT = "sent";

    private final LinkDesk desk;
    private final MailState mail;
    private final Patience patience;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    LinkAskPages(LinkDesk desk, MailState mail, Patience patience, Visit visit, Frames frames, Templates templates) {
        this.desk = desk;
        this.mail = mail;
        this.patience = patience;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    Page show(LinkKind kind, boolean sent) {
        return page(200, frames.current(), kind, sent);
    }

    Response ask(LinkKind kind) {
        try {
            desk.ask(kind, visit.field(LinkAskModel.EMAIL), visit.from());
            return Response.seeOther(URI.create(visit.path() + "?" + SENT + "=1"))
                    .build();
        } catch (Rejected rejected) {
            Frame frame = frames.refused(rejected);
            return Response.ok(page(422, frame, kind, false)).build();
        } catch (Overloaded refused) {
            return patience.answer(refused, LinkAskModel.EMAIL, frame -> page(Patience.TOO_MANY, frame, kind, false));
        }
    }

    private Page page(int status, Frame frame, LinkKind kind, boolean sent) {
        var action = SafeUrl.of(kind == LinkKind.RESET ? ForgottenPage.PATH : SignInLinkPage.PATH);
        var model = new LinkAskModel(kind, action, visit.field(LinkAskModel.EMAIL), sent, mail.way());
        return Page.of(status, templates.accountLinkAsk(frame, model));
    }
}
