package lms.web.administration.usecase;

import lms.web.shared.kernel.Grant.ScopeKind;

/**
 * Where a role can hold.
 *
 * @param key as in a grant
 * @param name as people call it; empty for the whole site
 * @param depth how far a unit stands below the root
 */
public record Place(ScopeKind kind, String key, String name, int depth) {

    /** The value that a form posts. */
    public String value() {
        return kind + ":" + key;
    }
}
