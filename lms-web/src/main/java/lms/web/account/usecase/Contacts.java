package lms.web.account.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.shared.kernel.Role;

/** Port through which other features write to people whom they may write to. They ask for the rights themselves. */
public interface Contacts {

    /** The account with this address, in the form that addresses are kept in. */
    Optional<Contact> byEmail(String email);

    /** The accounts with these ids, by display name. */
    List<Contact> of(Collection<UUID> accountIds);

    /** Whoever holds the role in this cohort, by display name. */
    List<Contact> inCohort(Role role, UUID cohortId);
}
