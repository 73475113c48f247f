package lms.web.membership.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lms.web.account.domain.EmailAddress;
import lms.web.account.usecase.AccountBook;
import lms.web.account.usecase.AccountBook.Known;
import lms.web.audit.domain.AuditEntry.Noted;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.Audit;
import lms.web.membership.domain.Outcome;
import lms.web.membership.domain.PeopleFile;
import lms.web.membership.domain.Tally;
import lms.web.membership.domain.UnitMember;
import lms.web.message.usecase.Mail;
import lms.web.message.usecase.Outbox;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;

/**
 * Takes the rows of a confirmed file, some at a time, each time in a transaction that also notes how far it is: whatever
 * interrupts it, each row is taken once. Ends what has lain too long.
 */
@UseCase
public class ImportBatches {

    /** Rows of a transaction: few enough to hold nobody up. */
    static final int ROWS = 200;

    private final PeopleFileStore store;
    private final FilePlans plans;
    private final AccountBook book;
    private final MemberStore members;
    private final Outbox outbox;
    private final Audit audit;
    private final Settings settings;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public ImportBatches(
            PeopleFileStore store,
            FilePlans plans,
            AccountBook book,
            MemberStore members,
            Outbox outbox,
            Audit audit,
            Settings settings,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.plans = plans;
        this.book = book;
        this.members = members;
        this.outbox = outbox;
        this.audit = audit;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes the next rows of the file that waits longest. Tells whether there was one. */
    @PublicUse("the rows were confirmed by an administrator, and whether they still are one is asked again")
    public boolean next() {
        return store.running().map(this::next).isPresent();
    }

    /** Files that have lain for an hour go, at whatever step they are. */
    @PublicUse("the system keeps its own promises")
    public void sweep() {
        store.removeBefore(clock.instant().minus(PeopleFile.LIES));
    }

    private PeopleFile next(PeopleFile file) {
        if (!book.isAdministrator(file.accountId())) {
            store.remove(file);
            return file;
        }
        Sheet sheet = plans.read(plans.open(file));
        int done = file.tally().all();
        int end = Math.min(sheet.rows().size(), done + ROWS);
        List<RowLine> lines = plans.lines(file, sheet, sheet.rows().subList(done, end));
        take(lines, file.choices().writesToNew());
        file.took(Tally.of(lines.stream().map(RowLine::outcome).toList()));
        if (end == sheet.rows().size()) {
            finish(file, sheet);
        }
        store.flush();
        return file;
    }

    private void take(List<RowLine> lines, boolean write) {
        List<Opened> opened = of(lines, Outcome.CREATED).stream()
                .map(line -> new Opened(open(line.wanted()), line.wanted()))
                .toList();
        // Rows that refer to accounts come next; EclipseLink orders inserts by mapped relations only.
        book.flush();
        opened.forEach(person -> join(person.account(), person.wanted()));
        update(of(lines, Outcome.UPDATED));
        members.flush();
        if (write) {
            of(lines, Outcome.CREATED).forEach(line -> write(line.wanted()));
        }
    }

    private void update(List<RowLine> lines) {
        Map<EmailAddress, Known> known = book.known(lines.stream()
                .map(line -> new EmailAddress(line.wanted().email()))
                .toList());
        for (RowLine line : lines) {
            Known somebody = known.get(new EmailAddress(line.wanted().email()));
            if (somebody != null) {
                join(somebody.accountId(), line.wanted());
                book.correct(new Known(
                        somebody.accountId(),
                        line.wanted().name(),
                        line.wanted().language(),
                        somebody.restricted()));
            }
        }
    }

    private UUID open(RowLine.Wanted wanted) {
        return book.open(wanted.name(), new EmailAddress(wanted.email()), wanted.language());
    }

    private void join(UUID account, RowLine.Wanted wanted) {
        wanted.units().forEach(unit -> members.keep(new UnitMember(ids.next(), account, unit)));
    }

    private void write(RowLine.Wanted wanted) {
        String link = settings.site().url() + "/sign-in";
        outbox.put(new Mail(wanted.email(), wanted.language(), "mail.account", Map.of("link", link)));
    }

    /** The rejected rows are found once more for their words: nothing that was taken since makes them right. */
    private void finish(PeopleFile file, Sheet sheet) {
        List<RowLine> all = plans.lines(file, sheet, sheet.rows());
        file.finish(plans.seal(file.id(), plans.rejected(file, sheet, all)));
        Tally tally = file.tally();
        String detail =
                "+" + tally.created() + " ~" + tally.updated() + " =" + tally.unchanged() + " −" + tally.rejected();
        audit.note(file.accountId(), new Noted(Deed.PEOPLE_IMPORTED, file.id().toString(), detail));
    }

    private static List<RowLine> of(List<RowLine> lines, Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).toList();
    }

    /** A new account. */
    private record Opened(UUID account, RowLine.Wanted wanted) {}
}
