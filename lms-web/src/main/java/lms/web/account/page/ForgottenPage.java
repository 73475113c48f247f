package lms.web.account.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import lms.web.account.domain.Account;
import lms.web.account.domain.LinkKind;
import lms.web.account.usecase.LinkDesk;
import lms.web.account.usecase.PasswordDesk;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Overloaded;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;
import org.jspecify.annotations.Nullable;

/** A new password for whoever has forgotten theirs, or never had one: by a link to the address of the account. */
@Path(ForgottenPage.PATH)
@Component
public class ForgottenPage {

    static final String PATH = "/forgotten";

    private final LinkAskPages asking;
    private final LinkDesk links;
    private final PasswordDesk desk;
    private final Patience patience;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public ForgottenPage(
            LinkAskPages asking,
            LinkDesk links,
            PasswordDesk desk,
            Patience patience,
            Visit visit,
            Frames frames,
            Templates templates) {
        this.asking = asking;
        this.links = links;
        this.desk = desk;
        this.patience = patience;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page ask(@QueryParam(LinkAskPages.SENT) @Nullable String sent) {
        return asking.show(LinkKind.RESET, sent != null);
    }

    @POST
    public Response send() {
        return asking.ask(LinkKind.RESET);
    }

    @GET
    @Path("{token}")
    public Response open(@PathParam("token") String token) {
        Optional<Account.Named> person = links.whose(LinkKind.RESET, token, visit.from());
        return LinkAnswers.of(page(person.isPresent() ? 200 : 404, frames.current(), token, person));
    }

    @POST
    @Path("{token}")
    public Response choose(@PathParam("token") String token) {
        Optional<Account.Named> person = links.whose(LinkKind.RESET, token, visit.from());
        if (person.isEmpty()) {
            return LinkAnswers.of(page(404, frames.current(), token, person));
        }
        try {
            desk.reset(token, visit.field(ResetModel.PASSWORD), visit.from());
            return Response.seeOther(URI.create("/sign-in?new=password")).build();
        } catch (Rejected rejected) {
            Frame frame = frames.refused(rejected);
            return LinkAnswers.of(page(422, frame, token, person));
        } catch (Overloaded refused) {
            return patience.answer(
                    refused, ResetModel.PASSWORD, frame -> page(Patience.TOO_MANY, frame, token, person));
        }
    }

    private Page page(int status, Frame frame, String token, Optional<Account.Named> person) {
        String email = person.map(Account.Named::email).orElse("");
        var action = SafeUrl.of(person.isPresent() ? PATH + "/" + token : PATH);
        return Page.of(status, templates.accountReset(frame, new ResetModel(person.isPresent(), action, email)));
    }
}
