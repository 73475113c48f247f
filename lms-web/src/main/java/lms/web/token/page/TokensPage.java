package lms.web.token.page;

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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lms.web.shared.config.Settings;
import lms.web.shared.http.Forms;
import lms.web.shared.http.Frames;
import lms.web.shared.http.HoldsForm;
import lms.web.shared.http.SentForm;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.HeldForm;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.Choice;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Notice;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Words;
import lms.web.shared.view.generated.Templates;
import lms.web.token.domain.TokenScope;
import lms.web.token.usecase.FreshToken;
import lms.web.token.usecase.TokenDraft;
import lms.web.token.usecase.Tokens;

/** The person's tokens: a list, a form to make one, and buttons that end them. */
@Path("/me/security/tokens")
@Component
public class TokensPage {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final String HERE = "/me/security/tokens";
    private static final TokensModel.Typed EMPTY =
            new TokensModel.Typed("", Set.of(TokenScope.COURSES_READ.text()), "90");
    private static final Set<String> DONE = Set.of("ended", "all");

    private final Tokens tokens;
    private final SentForm sent;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;
    private final Settings settings;

    @Inject
    public TokensPage(
            Tokens tokens, SentForm sent, Visit visit, Frames frames, Templates templates, Settings settings) {
        this.tokens = tokens;
        this.sent = sent;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
        this.settings = settings;
    }

    @GET
    public Page show(@QueryParam("done") @DefaultValue("") String done) {
        Frame frame = sent.frame();
        if (visit.held().isEmpty() && DONE.contains(done)) {
            frame = frame.saying(Notice.done("tokens.done." + done));
        }
        return page(200, frame, visit.held().map(TokensPage::kept).orElse(EMPTY), Optional.empty());
    }

    @POST
    @HoldsForm
    public Page make() {
        var draft = new TokenDraft(
                visit.field(TokenDraft.NAME), visit.fields(TokenDraft.SCOPES), visit.field(TokenDraft.DAYS));
        try {
            FreshToken fresh = tokens.make(draft, visit.actor());
            sent.saved();
            return page(200, frames.current(), EMPTY, Optional.of(fresh));
        } catch (Rejected rejected) {
            var typed = new TokensModel.Typed(draft.name(), Set.copyOf(draft.scopes()), draft.days());
            return page(422, frames.refused(rejected), typed, Optional.empty());
        }
    }

    /** What was typed before a secret had to be shown. */
    private static TokensModel.Typed kept(HeldForm held) {
        var fields = Forms.decode(held.body());
        return new TokensModel.Typed(
                Objects.requireNonNullElse(fields.getFirst(TokenDraft.NAME), ""),
                Set.copyOf(fields.getOrDefault(TokenDraft.SCOPES, List.of())),
                Objects.requireNonNullElse(fields.getFirst(TokenDraft.DAYS), ""));
    }

    @POST
    @Path("{id: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}/end")
    public Response end(@PathParam("id") UUID id) {
        tokens.end(id, visit.actor());
        return back("ended");
    }

    @POST
    @Path("end")
    public Response endAll() {
        tokens.endAll(visit.actor());
        return back("all");
    }

    private static Response back(String done) {
        return Response.seeOther(URI.create(HERE + "?done=" + done)).build();
    }

    private Page page(int status, Frame frame, TokensModel.Typed typed, Optional<FreshToken> fresh) {
        var rows = tokens.mine(visit.actor()).stream()
                .map(token -> new TokensModel.Row(token, SafeUrl.of(HERE + "/" + token.id() + "/end")))
                .toList();
        Words words = frame.words();
        var model = new TokensModel(
                rows,
                fresh,
                typed,
                Arrays.stream(TokenScope.values())
                        .map(scope -> Choice.of(
                                scope.text(), "tokens.scope." + scope.name().toLowerCase(Locale.ROOT), words))
                        .toList(),
                TokenDraft.LIFETIMES.stream()
                        .map(days -> Choice.of(days, "tokens.days." + days, words))
                        .toList(),
                "curl -H \"Authorization: Bearer $TOKEN\" " + settings.site().url() + "/api/v1/courses",
                ZONE);
        return Page.of(status, templates.tokenTokens(frame, model));
    }
}
