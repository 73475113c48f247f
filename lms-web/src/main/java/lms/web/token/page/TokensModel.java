package lms.web.token.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lms.web.shared.view.Choice;
import lms.web.shared.view.SafeUrl;
import lms.web.token.usecase.FreshToken;
import lms.web.token.usecase.TokenView;

/**
 * {@code /me/security/tokens}: the person's tokens, and making one.
 *
 * @param tokens the newest first
 * @param fresh the token that was just made; it is shown this once
 * @param typed what was typed before
 * @param scopes to choose from
 * @param lifetimes to choose from
 * @param example a command that uses a token
 * @param zone to tell moments in
 */
public record TokensModel(
        List<Row> tokens,
        Optional<FreshToken> fresh,
        Typed typed,
        List<Choice> scopes,
        List<Choice> lifetimes,
        String example,
        ZoneId zone) {
    public TokensModel {
        tokens = List.copyOf(tokens);
        scopes = List.copyOf(scopes);
        lifetimes = List.copyOf(lifetimes);
    }

    /**
     * A token.
     *
     * @param end where the form posts to that ends it
     */
    public record Row(TokenView token, SafeUrl end) {
        /** The last day on which it was used, if it was. */
        public Optional<LocalDate> usedOn() {
            return token.usedOn();
        }
    }

    /** What was typed. */
    public record Typed(String name, Set<String> scopes, String days) {
        public Typed {
            scopes = Set.copyOf(scopes);
        }
    }
}
