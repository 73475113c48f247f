package lms.web.token.domain;

import java.time.Duration;
import java.util.Set;

/**
 * A token that is to be made.
 *
 * @param name the person's own word for it
 * @param scopes what it opens, at least one
 */
public record NewToken(String name, Set<TokenScope> scopes, Duration lifetime) {
    public NewToken {
        scopes = Set.copyOf(scopes);
    }
}
