package lms.web.membership.usecase;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import lms.web.account.domain.EmailAddress;
import lms.web.account.usecase.AccountBook;
import lms.web.account.usecase.AccountBook.Known;
import lms.web.membership.csv.CsvSheets;
import lms.web.membership.domain.FileStep;
import lms.web.membership.domain.Outcome;
import lms.web.membership.domain.PeopleFile.Choices;
import lms.web.membership.domain.PersonField;
import lms.web.membership.domain.Tally;
import lms.web.membership.persistence.JpaPeopleFileStore;
import lms.web.membership.wording.MessageFileWording;
import lms.web.organisation.domain.OrganisationUnit;
import lms.web.organisation.domain.UnitKind;
import lms.web.organisation.usecase.UnitView;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Scope;
import lms.web.testkit.Engine;
import lms.web.testkit.School;

/** A school with some units and an administrator who brings people in. */
final class ImportOffice {

    final School school;
    final PeopleFiles files;
    final ImportBatches batches;
    final ImportWork work;
    final Actor.Person ada;

    ImportOffice(Engine engine) {
        school = new School(engine);
        var store = new JpaPeopleFileStore(school.storage.entities());
        var plans = new FilePlans(
                school.vault,
                new CsvSheets(),
                new MessageFileWording(),
                school.units,
                school.accountBook,
                school.members,
                school.settings);
        files = new PeopleFiles(store, plans, school.ids, school.clock);
        batches = new ImportBatches(
                store,
                plans,
                school.accountBook,
                school.members,
                school.outbox,
                school.audit,
                school.settings,
                school.ids,
                school.clock);
        work = new ImportWork(batches, school.clock);
        school.storage.inTransaction(() -> {
            unit("/", UnitKind.ORGANISATION, "The Organising School");
            unit("/wales/", UnitKind.NATION, "Wales");
            unit("/wales/cardiff/", UnitKind.GROUP, "Cardiff");
            unit("/wales/newport/", UnitKind.GROUP, "Newport");
            unit("/england/", UnitKind.NATION, "England");
            unit("/england/newport/", UnitKind.GROUP, "Newport");
        });
        school.enter("ada@example.org", Role.ADMINISTRATOR);
        ada = school.recognise(school.signIn("ada@example.org"));
    }

    void unit(String path, UnitKind kind, String name) {
        school.unitStore.keep(new OrganisationUnit(school.ids.next(), path, kind, name));
    }

    void upload(String text) {
        upload(text.getBytes(StandardCharsets.UTF_8));
    }

    void upload(byte[] bytes) {
        school.storage.inTransaction(() -> files.take(bytes, ada));
    }

    /** Accepts the columns that were guessed. */
    void choose(boolean corrects, boolean writes) {
        Map<PersonField, String> places = new EnumMap<>(PersonField.class);
        view().columns().places().forEach((field, place) -> places.put(field, String.valueOf(place)));
        school.storage.inTransaction(() -> files.choose(new TypedColumns(places, new Choices(corrects, writes)), ada));
    }

    FileView view() {
        return school.storage.transaction(() -> files.mine(ada)).orElseThrow();
    }

    CheckView check() {
        return school.storage.transaction(() -> files.check(Optional.empty(), 1, ada));
    }

    /** What becomes of each row, in order: {@code CREATED} and so on. */
    List<Outcome> outcomes() {
        List<Outcome> all = new ArrayList<>();
        int pages = check().pages();
        for (int page = 1; page <= pages; page++) {
            int number = page;
            school.storage
                    .transaction(() -> files.check(Optional.empty(), number, ada))
                    .lines()
                    .forEach(line -> all.add(line.outcome()));
        }
        return all;
    }

    void confirm() {
        school.storage.inTransaction(() -> files.confirm(ada));
    }

    /** Takes batches, each in a transaction of its own as in the server, until there are none. */
    void work() {
        while (school.storage.transaction(batches::next)) {
            // the next one
        }
    }

    /** Upload, usual columns, confirm, all batches. */
    Tally bringIn(String text) {
        upload(text);
        choose(false, false);
        confirm();
        work();
        return done();
    }

    Tally done() {
        FileView view = view();
        if (view.step() != FileStep.DONE) {
            throw new AssertionError("The file is at " + view.step());
        }
        return view.tally();
    }

    String rejected() {
        return school.storage.transaction(() -> files.rejected(ada));
    }

    Optional<Known> person(String email) {
        var address = new EmailAddress(email);
        AccountBook book = school.accountBook;
        return Optional.ofNullable(
                school.storage.transaction(() -> book.known(List.of(address))).get(address));
    }

    /** Somebody restricts the use of their data, or lifts that. */
    void restrict(String email, boolean restricted) {
        UUID account = person(email).orElseThrow().accountId();
        var person = new Actor.Person(account, account, "", "en", Set.of());
        school.storage.inTransaction(() -> school.dataUse.restrict(restricted, person));
    }

    /** Paths of the units that somebody belongs to. */
    Set<String> units(String email) {
        UUID account = person(email).orElseThrow().accountId();
        Set<UUID> ids = school.storage
                .transaction(() -> school.members.units(new Scope.Site(), List.of(account)))
                .getOrDefault(account, Set.of());
        Set<String> paths = new TreeSet<>();
        school.storage.transaction(() -> school.units.within(Set.of("/"))).stream()
                .filter(unit -> ids.contains(unit.id()))
                .map(UnitView::path)
                .forEach(paths::add);
        return paths;
    }
}
