package lms.web.audit.usecase;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import lms.web.audit.domain.AuditPerson;

/** Port to the pseudonyms. Whoever asks shows no more of them than the reader of the trail may see. */
public interface AuditPeopleStore {

    /** The pseudonyms of those of these accounts that have one. */
    List<AuditPerson> of(Set<UUID> accounts);

    /** The people behind these pseudonyms who were not forgotten. */
    List<AuditPerson> behind(Set<UUID> pseudonyms);

    /** Adds a pseudonym. */
    void keep(AuditPerson person);

    /** Deletes the pseudonym of the account, and with it the key, if there is one. */
    void forget(UUID accountId);
}
