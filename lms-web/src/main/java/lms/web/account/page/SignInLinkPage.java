package lms.web.account.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import lms.web.account.domain.Account;
import lms.web.account.domain.LinkKind;
import lms.web.account.usecase.Entry;
import lms.web.account.usecase.LinkDesk;
import lms.web.account.usecase.SignIns;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;
import org.jspecify.annotations.Nullable;

/** Signing in with a link to the address of the account. */
@Path(SignInLinkPage.PATH)
@Component
public class SignInLinkPage {

    static final String PATH = "/sign-in/link";

    private final LinkAskPages asking;
    private final LinkDesk desk;
    private final SignIns signIns;
    private final SignInPages pages;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public SignInLinkPage(
            LinkAskPages asking,
            LinkDesk desk,
            SignIns signIns,
            SignInPages pages,
            Visit visit,
            Frames frames,
            Templates templates) {
        this.asking = asking;
        this.desk = desk;
        this.signIns = signIns;
        this.pages = pages;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page ask(@QueryParam(LinkAskPages.SENT) @Nullable String sent) {
        return asking.show(LinkKind.SIGN_IN, sent != null);
    }

    @POST
    public Response send() {
        return asking.ask(LinkKind.SIGN_IN);
    }

    @GET
    @Path("{token}")
    public Response open(@PathParam("token") String token) {
        return page(token, desk.whose(LinkKind.SIGN_IN, token, visit.from()));
    }

    @POST
    @Path("{token}")
    public Response signIn(@PathParam("token") String token) {
        Optional<Entry> entry = desk.signIn(token, visit.from());
        if (entry.isEmpty()) {
            return page(token, Optional.empty());
        }
        signIns.end(visit.actor());
        return pages.entered(entry.get());
    }

    private Response page(String token, Optional<Account.Named> person) {
        var action = SafeUrl.of(person.isPresent() ? PATH + "/" + token : PATH);
        String name = person.map(Account.Named::displayName).orElse("");
        var model = new SignInLinkModel(person.isPresent(), action, name);
        return LinkAnswers.of(
                Page.of(person.isPresent() ? 200 : 404, templates.accountSignInLink(frames.current(), model)));
    }
}
