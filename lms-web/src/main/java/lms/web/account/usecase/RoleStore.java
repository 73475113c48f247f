package lms.web.account.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.domain.RoleGrant;
import lms.web.account.domain.RoleProposal;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Scope;

/** Port to roles that are held and roles that are to be confirmed. */
public interface RoleStore {

    /** The roles of a person. */
    List<RoleGrant> of(Scope scope, UUID accountId);

    /** A role that somebody holds. */
    Optional<RoleGrant> grant(Scope scope, UUID grantId);

    /** How many hold a role in exactly this place, but for those who restricted the use of their data: theirs rest. */
    long holders(Grant grant);

    /**
     * The administrators of the site, held until the transaction ends: whoever decides by their number decides alone, so
     * that two do not remove each other. Whoever restricted the use of their data is not among them.
     */
    List<RoleGrant> administrators();

    /**
     * Whether the person is an administrator and nobody else could act as one; the answer holds until the transaction
     * ends. It is so too where the person's own role rests: they wake it again by lifting their restriction.
     */
    default boolean isOnlyAdministrator(UUID accountId) {
        return administrators().stream().allMatch(held -> held.accountId().equals(accountId))
                && of(new Scope.Own(accountId), accountId).stream()
                        .anyMatch(held -> held.grant().role() == Role.ADMINISTRATOR);
    }

    /** Keeps a role that somebody is given. */
    void keep(RoleGrant grant);

    /** The role has ended. */
    void remove(RoleGrant grant);

    /** What waits to be confirmed, the longest first, with the names of whom it is for and who proposed it. */
    List<Named> proposals(Scope scope);

    /** A proposal, held until the transaction ends, because it is decided once. */
    Optional<RoleProposal> proposal(Scope scope, UUID proposalId);

    /** Keeps a new proposal. */
    void keep(RoleProposal proposal);

    /** The proposal is decided. */
    void remove(RoleProposal proposal);

    /** Sends what changed to the database, so that its refusals are heard inside the use case. */
    void flush();

    /** A proposal with the names of its people. */
    record Named(RoleProposal proposal, String displayName, String proposer) {}
}
