package lms.web.account.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.domain.EmailAddress;
import lms.web.account.domain.NameRule;
import lms.web.shared.kernel.Rejected;

/**
 * Port through which the feature that brings in many people at once finds and makes their accounts. It asks for the rights
 * itself.
 */
public interface AccountBook {

    /** What keeps somebody from being called so, if anything does. */
    static Optional<Rejected.Fault> nameFault(String typed) {
        return NameRule.fault(typed);
    }

    /** Who has one of these addresses, by address. */
    Map<EmailAddress, Known> known(Collection<EmailAddress> addresses);

    /** Whoever has this account, unless they have restricted the use of their data. */
    Optional<Known> person(UUID accountId);

    /** Whether the person is an administrator of the site at this moment. */
    boolean isAdministrator(UUID accountId);

    /**
     * Makes an account without a password: its owner signs in by a link to their address, or chooses a password by one.
     *
     * @return its id
     */
    UUID open(String displayName, EmailAddress address, String language);

    /** The person's name and language become these. */
    void correct(Known profile);

    /** Sends what changed to the database, before rows that refer to it. */
    void flush();

    /**
     * Somebody with an account.
     *
     * @param language BCP 47 tag
     * @param restricted whether their data are only kept, so that nothing about them may change
     */
    record Known(UUID accountId, String displayName, String language, boolean restricted) {}
}
