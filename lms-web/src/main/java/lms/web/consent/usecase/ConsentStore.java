package lms.web.consent.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lms.web.consent.domain.ConsentAnswer;
import lms.web.consent.domain.ConsentKind;
import lms.web.consent.domain.KeptWording;
import lms.web.shared.kernel.Scope;

/** Port to the ledger. Nothing in it can be changed; rows go only with the account. */
public interface ConsentStore {

    /** All answers of a person, the latest first. */
    List<ConsentAnswer> answers(Scope own);

    /** Those of these people whose latest answer was yes, in one of these wordings. */
    Set<UUID> agreed(Collection<UUID> accountIds, ConsentKind kind, Collection<String> hashes);

    /** The wording with this hash. */
    Optional<KeptWording> wording(String hash);

    /** Keeps an answer. */
    void keep(ConsentAnswer answer);

    /** Keeps a wording. */
    void keep(KeptWording wording);

    /** Sends what is new to the database. */
    void flush();
}
