package lms.web.account.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.domain.Account;
import lms.web.account.domain.EmailAddress;
import lms.web.account.domain.Invitation;
import lms.web.account.domain.RoleGrant;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Scope;

/** Port to accounts, invitations and roles. */
public interface AccountStore {

    /** The account with this address. Only for signing in and for joining: there is no actor yet to have a scope. */
    Optional<Account> forSignIn(EmailAddress email);

    /** The account of this id. Only for signing in: there is no actor yet to have a scope. */
    Optional<Account> forSignIn(UUID accountId);

    /**
     * The accounts in scope with their roles, by display name.
     *
     * @param part of a name, or a whole address; empty for all
     */
    List<PersonView> people(Scope scope, String part, int offset, int most);

    /** How many accounts {@link #people} would give in all. */
    long count(Scope scope, String part);

    /** The account, if the scope holds it. */
    Optional<Account> account(Scope scope, UUID accountId);

    /** Whether anybody holds the role for the whole site. */
    boolean isHeldForSite(Role role);

    /** Keeps a new account. */
    void keep(Account account);

    /** Keeps a role that somebody is given. */
    void keep(RoleGrant grant);

    /** Keeps a new invitation. */
    void keep(Invitation invitation);

    /** The invitation that a link opens, locked until the transaction ends, because it works once. */
    Optional<Invitation> invitation(String tokenHash);

    /** The invitation has done its work. */
    void remove(Invitation invitation);

    /** Sends what changed to the database, so that its refusals are heard inside the use case. */
    void flush();
}
