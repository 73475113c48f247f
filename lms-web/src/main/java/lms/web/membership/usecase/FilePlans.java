package lms.web.membership.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lms.web.account.domain.EmailAddress;
import lms.web.account.usecase.AccountBook;
import lms.web.account.usecase.AccountBook.Known;
import lms.web.membership.domain.Outcome;
import lms.web.membership.domain.PeopleFile;
import lms.web.organisation.usecase.Units;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Scope;
import lms.web.shared.secret.Place;
import lms.web.shared.secret.Vault;

/** Opens the sealed files of people, and says what becomes of their rows as things stand. */
@Component
class FilePlans {

    private static final Scope EVERYBODY = new Scope.Site();

    private final Vault vault;
    private final Sheets sheets;
    private final Wording wording;
    private final Units units;
    private final AccountBook book;
    private final MemberStore members;
    private final Settings settings;

    @Inject
    FilePlans(
            Vault vault,
            Sheets sheets,
            Wording wording,
            Units units,
            AccountBook book,
            MemberStore members,
            Settings settings) {
        this.vault = vault;
        this.sheets = sheets;
        this.wording = wording;
        this.units = units;
        this.book = book;
        this.members = members;
        this.settings = settings;
    }

    Sheet read(String text) {
        return sheets.read(text);
    }

    String seal(UUID fileId, String text) {
        return vault.seal(place(fileId), text);
    }

    String open(PeopleFile file) {
        return vault.open(place(file.id()), file.content());
    }

    /** A mark of a heading, in place of the heading. */
    String mark(String heading) {
        return vault.mark("people-column", heading);
    }

    /** The rows of a file that has not been taken whole, with what becomes of each. */
    List<RowLine> lines(PeopleFile file) {
        Sheet sheet = read(open(file));
        return lines(file, sheet, sheet.rows());
    }

    /** Some rows, with what becomes of each. */
    List<RowLine> lines(PeopleFile file, Sheet sheet, List<Sheet.Row> rows) {
        var languages = new Languages(settings.languages());
        var names = new UnitNames(units.within(Set.of("/")));
        var plan = new RowPlan(sheet, file.columns(), file.choices().correctsNames(), names, languages);
        List<EmailAddress> addresses =
                rows.stream().flatMap(row -> plan.address(row).stream()).toList();
        Map<EmailAddress, Known> known = book.known(addresses);
        Map<UUID, Set<UUID>> belong = members.units(
                EVERYBODY, known.values().stream().map(Known::accountId).toList());
        return rows.stream()
                .map(row -> {
                    Optional<Known> somebody = plan.address(row).map(known::get);
                    return plan.line(
                            row,
                            somebody,
                            somebody.map(Known::accountId).map(belong::get).orElse(Set.of()));
                })
                .toList();
    }

    /** The rejected rows as they were, with what is wrong in a column more, to mend and upload again. */
    String rejected(PeopleFile file, Sheet sheet, List<RowLine> lines) {
        String heading = wording.heading(file.language());
        int last = sheet.header().size() - 1;
        // A file that comes back for the second time has that column already.
        int width = sheet.header().get(last).equals(heading) ? last : last + 1;
        List<List<String>> rows = new ArrayList<>();
        rows.add(with(sheet.header(), sheet.header().size(), width, heading));
        lines.stream()
                .filter(line -> line.outcome() == Outcome.REJECTED)
                .map(line -> with(line.row().cells(), sheet.header().size(), width, problem(line, file.language())))
                .forEach(rows::add);
        return sheets.write(sheet.separator(), rows);
    }

    private String problem(RowLine line, String language) {
        return String.join(
                " ",
                line.remarks().stream()
                        .map(remark -> wording.say(remark, language))
                        .toList());
    }

    /** Cells up to the width, and one more. Cells for which there is no heading stand after it. */
    private static List<String> with(List<String> cells, int headings, int width, String more) {
        List<String> all = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
        while (all.size() < width) {
            all.add("");
        }
        all.add(more);
        all.addAll(cells.subList(Math.min(headings, cells.size()), cells.size()));
        return all;
    }

    private static Place place(UUID fileId) {
        return new Place("people_file", "content", fileId);
    }
}
