package lms.web.privacy.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Logger;
import lms.web.audit.domain.Parties;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;

/**
 * Brings database and ledger together before the first request is served. Whom a restored backup brought back is erased
 * again; an erasure that the database knows and the ledger does not is written into the ledger anew, and told, because
 * somebody or something has shortened it.
 */
@Component
public class ErasureReplay {

    private static final Logger LOG = Logger.getLogger(ErasureReplay.class.getName());

    private final ErasureLedger ledger;
    private final ErasedPeople people;
    private final Erasure erasure;

    @Inject
    public ErasureReplay(ErasureLedger ledger, ErasedPeople people, Erasure erasure) {
        this.ledger = ledger;
        this.people = people;
        this.erasure = erasure;
    }

    /**
     * Does it.
     *
     * @return how many people were erased again
     * @throws LedgerBroken if a line of the ledger was changed
     */
    @PublicUse("done by the system at start")
    public int run() {
        Map<String, Instant> erased = ledger.erased();
        Map<UUID, Instant> known = people.erased();
        known.entrySet().stream()
                .filter(one -> !erased.containsKey(ledger.mark(one.getKey())))
                .forEach(one -> {
                    ledger.add(one.getKey(), one.getValue());
                    LOG.severe("The ledger of erasures lacked an erasure that the database knows: it was cut, or"
                            + " replaced by an older one. The erasure has been added again");
                });
        List<UUID> back = people.accounts().stream()
                .filter(account -> erased.containsKey(ledger.mark(account)))
                .toList();
        back.forEach(account -> erasure.erase(account, Parties.NOBODY));
        if (!back.isEmpty()) {
            LOG.warning(() -> "Erased again after a restore: " + back.size());
        }
        return back.size();
    }
}
