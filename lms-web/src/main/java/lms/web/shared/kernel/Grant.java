package lms.web.shared.kernel;

/**
 * A role held in a scope.
 *
 * @param role the role
 * @param scopeKind where the role holds
 * @param scopeKey unit path, curriculum id or cohort id; empty for the whole site
 */
public record Grant(Role role, ScopeKind scopeKind, String scopeKey) {

    /** The kinds of place in which a role can be held. */
    public enum ScopeKind {
        SITE,
        UNIT,
        CURRICULUM,
        COHORT
    }
}
