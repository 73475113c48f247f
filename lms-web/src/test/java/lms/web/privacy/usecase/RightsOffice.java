package lms.web.privacy.usecase;

import java.nio.file.Path;
import java.util.UUID;
import lms.web.account.persistence.JpaContacts;
import lms.web.account.usecase.AccountClosing;
import lms.web.audit.domain.Parties;
import lms.web.cohort.usecase.Places;
import lms.web.privacy.ledger.LedgerFile;
import lms.web.privacy.persistence.JpaComplaintStore;
import lms.web.privacy.persistence.JpaErasedAccounts;
import lms.web.privacy.persistence.JpaPersonalRows;
import lms.web.privacy.persistence.JpaPersonalTables;
import lms.web.testkit.Heard;
import lms.web.testkit.School;
import lms.web.testkit.Several;

/** The use cases by which people of a school use their rights. */
public final class RightsOffice {

    public final School school;
    public final LedgerFile ledger;
    public final Heard<AccountClosing> closings = new Heard<>();
    public final Erasure erasure;
    public final ErasureReplay replay;
    public final Complaints complaints;
    final ErasureObstacles obstacles;

    /** With a ledger in this directory. */
    public RightsOffice(School school, Path directory) {
        this.school = school;
        var entities = school.storage.entities();
        var tables = new JpaPersonalTables(entities);
        var accounts = new JpaErasedAccounts(entities);
        ledger = new LedgerFile(directory.resolve("erasures"), school.vault);
        erasure = new Erasure(
                tables,
                new JpaPersonalRows(entities, tables, school.vault),
                new Several<>(),
                accounts,
                ledger,
                closings,
                school.audit,
                school.clock);
        replay = new ErasureReplay(ledger, new ErasedPeople(accounts), erasure);
        obstacles = new ErasureObstacles(school.roleStore, school.holds);
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
