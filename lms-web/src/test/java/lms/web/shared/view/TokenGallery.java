package lms.web.shared.view;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import lms.web.shared.view.generated.Templates;
import lms.web.token.page.TokensModel;
import lms.web.token.usecase.FreshToken;
import lms.web.token.usecase.TokenDraft;
import lms.web.token.usecase.TokenView;

/** The page of personal access tokens, in every state. */
final class TokenGallery {

    private static final Instant NOW = Instant.parse("2026-05-03T18:04:00Z");

    private final Templates templates;
    private final Frame frame;
    private final BiConsumer<String, JteModel> show;

    TokenGallery(Templates templates, Frame frame, BiConsumer<String, JteModel> show) {
        this.templates = templates;
        this.frame = frame;
        this.show = show;
    }

    void all() {
        var laptop = token("Reading list on my laptop", false, Optional.of(LocalDate.parse("2026-05-02")));
        var old = token("An old one", true, Optional.empty());
        var fresh = new FreshToken(
                "Reading list on my laptop", "lms_pat_AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE4Qx7Za", NOW);
        show.accept("tokens-none", page(frame, List.of(), Optional.empty()));
        show.accept("tokens", page(frame, List.of(laptop, old), Optional.empty()));
        show.accept("tokens-fresh", page(frame, List.of(laptop), Optional.of(fresh)));
        show.accept(
                "tokens-error",
                page(
                        frame.withErrors(List.of(
                                new FieldError(TokenDraft.NAME, "error.token.name", List.of(60)),
                                FieldError.of(TokenDraft.SCOPES, "error.token.scopes"),
                                FieldError.of(TokenDraft.DAYS, "error.token.days"))),
                        List.of(laptop),
                        Optional.empty()));
    }

    private JteModel page(Frame around, List<TokensModel.Row> rows, Optional<FreshToken> fresh) {
        return templates.tokenTokens(
                around,
                new TokensModel(
                        rows,
                        fresh,
                        new TokensModel.Typed("", Set.of("courses:read"), "90"),
                        List.of(
                                new Choice("courses:read", Samples.en("Read courses")),
                                new Choice("search:read", Samples.en("Search"))),
                        List.of(new Choice("90", Samples.en("90 days"))),
                        "curl -H \"Authorization: Bearer $TOKEN\" https://learn.example.org/api/v1/courses",
                        ZoneId.of("Europe/London")));
    }

    private static TokensModel.Row token(String name, boolean ended, Optional<LocalDate> usedOn) {
        return new TokensModel.Row(
                new TokenView(new UUID(2, 1), name, List.of("courses:read"), NOW, NOW, ended, usedOn),
                SafeUrl.of("/me/security/tokens/2/end"));
    }
}
