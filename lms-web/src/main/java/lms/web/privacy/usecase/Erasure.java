package lms.web.privacy.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import lms.web.account.usecase.AccountClosing;
import lms.web.audit.domain.AuditEntry.Noted;
import lms.web.audit.domain.Deed;
import lms.web.audit.domain.Parties;
import lms.web.audit.usecase.Audit;
import lms.web.privacy.domain.ErasedAccount;
import lms.web.privacy.domain.Lead;
import lms.web.privacy.domain.PersonKeys;
import lms.web.privacy.domain.PersonalTable;
import lms.web.shared.kernel.About.Way;
import lms.web.shared.kernel.Classified.Erase;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/**
 * Erases a person (UK GDPR Art. 17): every row about them goes, as the entities say it, and so do invitations and proposals
 * that they made and nobody answered; other rows about others no longer say that it was they who did it. What was noted in the trail stays and leads to nobody. All of it is one transaction,
 * whose last step before its end is the line in the ledger: if the server dies between the two, the next start finds the
 * line and erases again.
 */
@UseCase
public class Erasure {

    private final PersonalTables tables;
    private final PersonalRows rows;
    private final PersonalStores stores;
    private final ErasedAccounts erased;
    private final ErasureLedger ledger;
    private final Event<AccountClosing> closing;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public Erasure(
            PersonalTables tables,
            PersonalRows rows,
            PersonalStores stores,
            ErasedAccounts erased,
            ErasureLedger ledger,
            Event<AccountClosing> closing,
            Audit audit,
            Clock clock) {
        this.tables = tables;
        this.rows = rows;
        this.stores = stores;
        this.erased = erased;
        this.ledger = ledger;
        this.closing = closing;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Erases a person; nothing changes a second time.
     *
     * @param by who does it: the person, an administrator, or nobody of the pseudonyms for the system
     */
    @PublicUse("called by a use case that has asked for the right itself, and by the system after a restore")
    public void erase(UUID accountId, UUID by) {
        var whose = new Scope.Own(accountId);
        rows.keys(whose).ifPresent(person -> {
            Instant now = clock.instant();
            closing.fire(new AccountClosing(accountId, person.address()));
            stores.all().forEach(store -> store.erase(whose));
            audit.note(by, new Noted(Deed.ACCOUNT_ERASED, accountId.toString(), ""));
            List<PersonalTable> childrenFirst = new ArrayList<>(tables.all());
            Collections.reverse(childrenFirst);
            childrenFirst.forEach(table -> erase(table, person));
            erased.keep(new ErasedAccount(accountId, now));
            erased.flush();
            ledger.add(accountId, now);
        });
    }

    private void erase(PersonalTable table, PersonKeys person) {
        table.doers().stream().filter(doer -> doer.way() == Way.DOER).forEach(doer -> {
            if (goes(table, doer)) {
                rows.deleteDone(table, doer, person);
            } else {
                rows.detach(table, doer, person, Parties.NOBODY);
            }
        });
        if (table.about().stream().anyMatch(lead -> goes(table, lead))) {
            rows.delete(table, person);
        }
    }

    /** Whether the rows go to which the column leads; a row whose own id is the way goes with any other column of it. */
    private static boolean goes(PersonalTable table, Lead lead) {
        return table.columns().stream()
                .filter(column ->
                        column.name().equals(lead.column()) || lead.column().equals("id"))
                .anyMatch(column -> column.words().erase() == Erase.DELETE_ROW);
    }
}
