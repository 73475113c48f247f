package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import lms.web.account.domain.EmailAddress;
import lms.web.account.domain.RoleGrant;
import lms.web.account.domain.RoleProposal;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.Audit;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/**
 * Giving and ending roles. While there is one administrator they give alone; as soon as there are two, one proposes and
 * another confirms. Nobody gives or ends their own administrator role, so that there is always one left. A role counts
 * from the next request on, and an ended one no longer does. All of it is noted.
 */
@UseCase
public class Roles {

    /** Name of the form's field for the role, to which faults belong. */
    public static final String ROLE = "role";

    private static final Grant ADMINISTRATOR = new Grant(Role.ADMINISTRATOR, Grant.ScopeKind.SITE, "");

    private final RoleStore store;
    private final AccountStore accounts;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Roles(RoleStore store, AccountStore accounts, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A person with their roles. The person learns that the actor looked.
     *
     * @throws NotFound if the person is not in the actor's scope
     */
    public PersonCard person(UUID accountId, Actor actor) {
        Scope scope = scope(actor);
        var account = accounts.account(scope, accountId).orElseThrow(NotFound::new);
        var roles = store.of(scope, accountId).stream()
                .map(held -> new HeldRole(held.id(), held.grant(), mayEnd(held, actor)))
                .toList();
        var proposed = proposals(actor).stream()
                .filter(proposal -> proposal.accountId().equals(accountId))
                .toList();
        audit.noteReadOf(actor, Deed.PERSON_READ, accountId);
        return new PersonCard(
                accountId,
                account.displayName(),
                new EmailAddress(account.email()).masked(),
                account.language(),
                roles,
                proposed);
    }

    /**
     * Gives a role, or proposes to.
     *
     * @return whether it was given at once; otherwise another administrator has to confirm it
     * @throws NotFound if the actor is no administrator, or the person is not there
     * @throws Rejected if the person holds it already, if it is proposed already, or if it is the actor's own
     */
    public boolean give(UUID accountId, Grant grant, Actor actor) {
        Scope scope = scopeToChange(actor);
        if (accounts.account(scope, accountId).isEmpty()) {
            throw new NotFound();
        }
        boolean alone = store.administrators().size() < 2;
        refuse(isOwnAdministration(accountId, grant, actor), "error.role.own");
        refuse(store.of(scope, accountId).stream().anyMatch(held -> held.grant().equals(grant)), "error.role.held");
        List<RoleProposal> same = store.proposals(scope).stream()
                .map(RoleStore.Named::proposal)
                .filter(proposal -> proposal.accountId().equals(accountId)
                        && proposal.grant().equals(grant))
                .toList();
        refuse(!alone && !same.isEmpty(), "error.role.proposed");
        if (alone) {
            same.forEach(store::remove);
            store.keep(new RoleGrant(ids.next(), accountId, grant));
        } else {
            store.keep(new RoleProposal(
                    ids.next(), accountId, grant, actor.required().accountId(), clock.instant()));
        }
        note(actor, alone ? Deed.ROLE_GRANTED : Deed.ROLE_PROPOSED, accountId, grant);
        return alone;
    }

    /** Whether the actor is the only administrator, who gives roles without a second. */
    public boolean givesAlone(Actor actor) {
        scope(actor);
        return store.holders(ADMINISTRATOR) < 2;
    }

    /**
     * Ends a role.
     *
     * @throws NotFound if there is no such role, or it is the actor's own administrator role
     */
    public void end(UUID accountId, UUID grantId, Actor actor) {
        Scope scope = scopeToChange(actor);
        // Held before the role is looked up: of two who end each other's role, the second is no administrator by then.
        boolean stillAdministrator = store.administrators().stream()
                .anyMatch(held -> held.accountId().equals(actor.required().accountId()));
        RoleGrant held = store.grant(scope, grantId)
                .filter(found -> stillAdministrator && found.accountId().equals(accountId) && mayEnd(found, actor))
                .orElseThrow(NotFound::new);
        store.remove(held);
        note(actor, Deed.ROLE_ENDED, accountId, held.grant());
    }

    /** What waits for a second administrator, the longest first. */
    public List<Proposal> proposals(Actor actor) {
        Scope scope = scope(actor);
        UUID self = actor.required().accountId();
        return store.proposals(scope).stream()
                .map(named -> new Proposal(
                        named.proposal().id(),
                        named.proposal().accountId(),
                        named.displayName(),
                        named.proposal().grant(),
                        named.proposer(),
                        named.proposal().proposedAt(),
                        !named.proposal().proposedBy().equals(self)))
                .toList();
    }

    /**
     * Confirms what another administrator proposed: the role is given.
     *
     * @throws NotFound if there is no such proposal, or it is the actor's own
     */
    public void confirm(UUID proposalId, Actor actor) {
        RoleProposal proposal = store.proposal(scopeToChange(actor), proposalId)
                .filter(found -> !found.proposedBy().equals(actor.required().accountId())
                        && !isOwnAdministration(found.accountId(), found.grant(), actor))
                .orElseThrow(NotFound::new);
        store.remove(proposal);
        store.keep(new RoleGrant(ids.next(), proposal.accountId(), proposal.grant()));
        note(actor, Deed.ROLE_GRANTED, proposal.accountId(), proposal.grant());
    }

    /**
     * Declines a proposal, or takes one's own back.
     *
     * @throws NotFound if there is no such proposal
     */
    public void decline(UUID proposalId, Actor actor) {
        RoleProposal proposal = store.proposal(scopeToChange(actor), proposalId).orElseThrow(NotFound::new);
        store.remove(proposal);
        note(actor, Deed.PROPOSAL_DECLINED, proposal.accountId(), proposal.grant());
    }

    private static boolean mayEnd(RoleGrant held, Actor actor) {
        return !isOwnAdministration(held.accountId(), held.grant(), actor);
    }

    private static boolean isOwnAdministration(UUID accountId, Grant grant, Actor actor) {
        return grant.role() == Role.ADMINISTRATOR
                && accountId.equals(actor.required().accountId());
    }

    /** Whoever finds a browser open must not give roles in it. What is hidden stays so: that is asked first. */
    private Scope scopeToChange(Actor actor) {
        Scope scope = scope(actor);
        actor.required().requireConfirmed(clock.instant());
        return scope;
    }

    private static Scope scope(Actor actor) {
        actor.required();
        Scope scope = Scope.ofPeople(actor);
        if (scope.equals(Scope.nothing())) {
            throw new NotFound();
        }
        return scope;
    }

    private static void refuse(boolean wrong, String key) {
        if (wrong) {
            throw new Rejected(List.of(Rejected.Fault.of(ROLE, key)));
        }
    }

    private void note(Actor actor, Deed deed, UUID accountId, Grant grant) {
        store.flush();
        audit.noteAbout(actor, deed, accountId, grant.role() + " " + grant.scopeKind() + " " + grant.scopeKey());
    }
}
