package lms.web.token.usecase;

import java.util.Set;
import lms.web.shared.kernel.Actor;
import lms.web.token.domain.TokenScope;

/**
 * For whom a program reads.
 *
 * @param person the token's person without any role: a token never opens more than what they read as a learner
 */
public record Bearer(Actor.Person person, Set<TokenScope> scopes) {
    public Bearer {
        scopes = Set.copyOf(scopes);
    }

    /** Whether the token opens this path of the API. */
    public boolean mayOpen(String path) {
        return scopes.stream().anyMatch(scope -> scope.opens(path));
    }
}
