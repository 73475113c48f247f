package lms.web.privacy.usecase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lms.web.account.persistence.JpaContacts;
import lms.web.account.usecase.AccountClosing;
import lms.web.audit.domain.Parties;
import lms.web.cohort.usecase.Places;
import lms.web.privacy.ledger.LedgerFile;
import lms.web.privacy.persistence.JpaComplaintStore;
import lms.web.privacy.persistence.JpaErasedAccounts;
import lms.web.privacy.persistence.JpaErasureRequests;
import lms.web.privacy.persistence.JpaPersonalRows;
import lms.web.privacy.persistence.JpaPersonalTables;
import lms.web.shared.kernel.Activity;
import lms.web.shared.kernel.Scope;
import lms.web.testkit.Heard;
import lms.web.testkit.School;

/** The use cases by which people of a school use their rights. */
public final class RightsOffice {

    public final School school;
    public final LedgerFile ledger;
    public final Heard<AccountClosing> closings = new Heard<>();
    /** Whom a store outside of the tables was told to erase. */
    public final List<UUID> erasedElsewhere = new ArrayList<>();

    public final Erasure erasure;
    public final ErasureReplay replay;
    public final Complaints complaints;
    public final ErasureDesk desk;
    final ErasureObstacles obstacles;

    /** With a ledger in this directory. */
    public RightsOffice(School school, Path directory) {
        this.school = school;
        var entities = school.storage.entities();
        var tables = new JpaPersonalTables(entities);
        var accounts = new JpaErasedAccounts(entities);
        ledger = new LedgerFile(directory.resolve("erasures"), school.vault);
        var store = new PersonalStore() {
            @Override
            public String name() {
                return "elsewhere";
            }

            @Override
            public Activity activity() {
                return Activity.RIGHTS;
            }

            @Override
            public List<Entry> part(Scope.Own whose, String language) {
                return List.of();
            }

            @Override
            public void erase(Scope.Own whose) {
                erasedElsewhere.add(whose.accountId());
            }
        };
        erasure = new Erasure(
                tables,
                new JpaPersonalRows(entities, tables, school.vault),
                () -> List.of(store),
                accounts,
                ledger,
                closings,
                school.audit,
                school.clock);
        replay = new ErasureReplay(ledger, new ErasedPeople(accounts), erasure);
        obstacles = new ErasureObstacles(school.roleStore, school.holds);
        desk = new ErasureDesk(
                new JpaErasureRequests(entities),
                school.roles,
                obstacles,
                erasure,
                school.vault,
                school.audit,
                school.ids,
                school.clock);
        complaints = new Complaints(
                new JpaComplaintStore(entities),
                new ComplaintMail(new JpaContacts(entities), school.outbox, school.settings),
                school.vault,
                school.audit,
                school.ids,
                school.clock);
    }

    /** Closing one's account, where there are cohorts. */
    public Closing closing(Places places) {
        return new Closing(erasure, obstacles, places, school.clock);
    }

    /** Erases a person, as the system does. */
    public void erase(UUID account) {
        school.storage.inTransaction(() -> erasure.erase(account, Parties.NOBODY));
    }

    /** What a start does. */
    public int start() {
        return school.storage.transaction(replay::run);
    }
}
