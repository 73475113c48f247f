package lms.web.membership.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import lms.web.account.domain.EmailAddress;
import lms.web.membership.domain.ColumnChoice;
import lms.web.membership.domain.Columns;
import lms.web.membership.domain.FileStep;
import lms.web.membership.domain.Outcome;
import lms.web.membership.domain.PeopleFile;
import lms.web.membership.domain.PeopleFile.Brought;
import lms.web.membership.domain.Tally;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.ConfirmationRequired;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/**
 * Brings in people from a file, step by step: read it, say which column holds what, look at what would become of each row,
 * confirm. For administrators who have just shown who they are, because the check tells who has an account. A file is its
 * uploader's alone; each has one at a time.
 */
@UseCase
public class PeopleFiles {

    /** Name of the form's field for the file, to which faults belong. */
    public static final String FILE = "file";

    /** The most bytes of a file. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    static final int PAGE_SIZE = 50;

    private final PeopleFileStore store;
    private final FilePlans plans;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public PeopleFiles(PeopleFileStore store, FilePlans plans, Ids ids, Clock clock) {
        this.store = store;
        this.plans = plans;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Asked before a file is received at all.
     *
     * @throws NotFound if the actor may not bring in people
     * @throws ConfirmationRequired if they showed no secret of late
     */
    public void admit(Actor actor) {
        uploader(actor);
    }

    /** The actor's file, if there is one. */
    public Optional<FileView> mine(Actor actor) {
        return store.of(uploader(actor)).map(this::view);
    }

    /**
     * Takes a file in place of the one before.
     *
     * @throws Rejected if it is not a table of text with headings, or another one is being taken
     */
    public void take(byte[] bytes, Actor actor) {
        UUID uploader = uploader(actor);
        if (bytes.length > MOST_BYTES) {
            throw refused("error.people.file.large", MOST_BYTES / 1024 / 1024);
        }
        FileText read = FileText.of(bytes);
        Sheet sheet = plans.read(read.text());
        if (sheet.header().stream()
                .anyMatch(heading -> EmailAddress.parse(heading).isPresent())) {
            throw refused("error.people.file.headings");
        }
        store.of(uploader).ifPresent(before -> {
            if (before.step() == FileStep.RUNNING) {
                throw refused("error.people.file.running");
            }
            store.remove(before);
        });
        UUID id = ids.next();
        var brought = new Brought(
                plans.seal(id, read.text()), read.encoding(), sheet.rows().size());
        store.keep(new PeopleFile(id, uploader, actor.required().language(), brought, clock.instant()));
        store.flush();
    }

    /**
     * Says which column holds what, and remembers it for the next file.
     *
     * @throws Rejected if there is no column for addresses, or one for two things
     */
    public void choose(TypedColumns typed, Actor actor) {
        PeopleFile file = file(actor, FileStep.COLUMNS, FileStep.CHECK);
        List<String> header = plans.read(plans.open(file)).header();
        Columns columns = typed.checked(header.size());
        file.choose(columns, typed.choices());
        String marks = new Headings(header).marks(columns, plans::mark);
        store.choice(file.accountId())
                .ifPresentOrElse(
                        choice -> choice.become(marks),
                        () -> store.keep(new ColumnChoice(ids.next(), file.accountId(), marks)));
        store.flush();
    }

    /** Goes back to choosing columns. */
    public void back(Actor actor) {
        file(actor, FileStep.CHECK, FileStep.COLUMNS).back();
        store.flush();
    }

    /**
     * What would become of the rows, now; nothing changes.
     *
     * @param shown which of them; all if empty
     * @param page from 1; a number that there is none of gives the nearest
     */
    public CheckView check(Optional<Outcome> shown, int page, Actor actor) {
        PeopleFile file = file(actor, FileStep.CHECK, FileStep.CHECK);
        List<RowLine> all = plans.lines(file);
        List<RowLine> wanted = all.stream()
                .filter(line -> shown.map(line.outcome()::equals).orElse(true))
                .toList();
        int pages = Math.max(1, (wanted.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        int number = Math.max(1, Math.min(pages, page));
        return new CheckView(
                Tally.of(all.stream().map(RowLine::outcome).toList()),
                ignored(file),
                wanted.stream()
                        .skip((number - 1L) * PAGE_SIZE)
                        .limit(PAGE_SIZE)
                        .map(CheckView.Line::of)
                        .toList(),
                number,
                pages);
    }

    /** Has the rows taken, in the background. */
    public void confirm(Actor actor) {
        file(actor, FileStep.CHECK, FileStep.CHECK).confirm();
        store.flush();
    }

    /** The file goes; rows that were taken stay taken. */
    public void drop(Actor actor) {
        store.of(uploader(actor)).ifPresent(store::remove);
        store.flush();
    }

    /**
     * The rejected rows as they were, as a file with what is wrong in its last column.
     *
     * @throws NotFound if there is no file that was checked
     */
    public String rejected(Actor actor) {
        PeopleFile file = file(actor, FileStep.CHECK, FileStep.DONE);
        if (file.step() == FileStep.DONE) {
            return plans.open(file);
        }
        Sheet sheet = plans.read(plans.open(file));
        return plans.rejected(file, sheet, plans.lines(file, sheet, sheet.rows()));
    }

    private List<String> ignored(PeopleFile file) {
        List<String> header = plans.read(plans.open(file)).header();
        return IntStream.range(0, header.size())
                .filter(place -> !file.columns().places().containsValue(place))
                .mapToObj(header::get)
                .filter(heading -> !heading.isBlank())
                .toList();
    }

    private FileView view(PeopleFile file) {
        boolean open = file.step() == FileStep.COLUMNS;
        Optional<Sheet> sheet = open ? Optional.of(plans.read(plans.open(file))) : Optional.empty();
        return new FileView(
                file.step(),
                file.encoding(),
                sheet.map(Sheet::header).orElse(List.of()),
                sheet.map(read -> read.rows().get(0).cells()).orElse(List.of()),
                sheet.map(read -> columns(file, read)).orElse(file.columns()),
                file.choices(),
                file.rowsTotal(),
                file.tally());
    }

    private Columns columns(PeopleFile file, Sheet sheet) {
        var headings = new Headings(sheet.header());
        return file.columns().places().isEmpty()
                ? store.choice(file.accountId())
                        .flatMap(choice -> headings.asBefore(choice.marks(), plans::mark))
                        .orElseGet(headings::usual)
                : file.columns();
    }

    private PeopleFile file(Actor actor, FileStep one, FileStep other) {
        return store.of(uploader(actor))
                .filter(file -> file.step() == one || file.step() == other)
                .orElseThrow(NotFound::new);
    }

    private UUID uploader(Actor actor) {
        var person = actor.required();
        if (Scope.ofPeople(actor).equals(Scope.nothing())) {
            throw new NotFound();
        }
        person.requireConfirmed(clock.instant());
        return person.accountId();
    }

    private static Rejected refused(String key, Object... args) {
        return new Rejected(List.of(Rejected.Fault.of(FILE, key, args)));
    }
}
