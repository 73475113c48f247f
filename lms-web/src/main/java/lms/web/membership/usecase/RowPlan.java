package lms.web.membership.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lms.web.account.domain.EmailAddress;
import lms.web.account.usecase.AccountBook;
import lms.web.account.usecase.AccountBook.Known;
import lms.web.membership.domain.Columns;
import lms.web.membership.domain.Outcome;
import lms.web.membership.domain.PersonField;

/**
 * Says what becomes of each row of a file. The same rows give the same answer as long as the people and units are the
 * same; rows that were taken are unchanged the next time.
 */
final class RowPlan {

    private final Sheet sheet;
    private final Columns columns;
    private final boolean correctsNames;
    private final UnitNames units;
    private final Languages languages;
    private final Map<EmailAddress, Integer> first = new HashMap<>();

    RowPlan(Sheet sheet, Columns columns, boolean correctsNames, UnitNames units, Languages languages) {
        this.sheet = sheet;
        this.columns = columns;
        this.correctsNames = correctsNames;
        this.units = units;
        this.languages = languages;
        sheet.rows().forEach(row -> address(row).ifPresent(email -> first.putIfAbsent(email, row.number())));
    }

    /** The address in a row, if there is one. */
    Optional<EmailAddress> address(Sheet.Row row) {
        return EmailAddress.parse(cell(row, PersonField.EMAIL));
    }

    /**
     * What becomes of a row.
     *
     * @param known who has its address, if anybody has
     * @param belongs the units they belong to
     */
    RowLine line(Sheet.Row row, Optional<Known> known, Set<UUID> belongs) {
        List<Remark> faults = new ArrayList<>(rowFaults(row));
        UnitNames.Found found = units.find(cell(row, PersonField.UNITS));
        faults.addAll(found.faults());
        Optional<String> language = language(row, faults);
        String name = cell(row, PersonField.NAME);
        if (known.isEmpty() || (correctsNames && !name.isEmpty())) {
            nameFault(name).ifPresent(faults::add);
        }
        String email = address(row).map(EmailAddress::value).orElse(cell(row, PersonField.EMAIL));
        var wanted = new RowLine.Wanted(email, name, language.orElse(""), found.units());
        if (!faults.isEmpty()) {
            return new RowLine(row, Outcome.REJECTED, wanted, faults);
        }
        if (known.isEmpty()) {
            var usual = new RowLine.Wanted(email, name, language.orElse(languages.usual()), found.units());
            return new RowLine(row, Outcome.CREATED, usual, joins(found.units()));
        }
        if (known.get().restricted()) {
            // Only kept: a file changes nothing about them, and does not tell that it would have.
            return new RowLine(
                    row, Outcome.UNCHANGED, new RowLine.Wanted(email, name, language.orElse(""), Set.of()), List.of());
        }
        var complete = complete(wanted, known.get(), belongs);
        List<Remark> changes = changes(complete, known.get());
        return new RowLine(row, changes.isEmpty() ? Outcome.UNCHANGED : Outcome.UPDATED, complete, changes);
    }

    /** What the row says about somebody who is here: what it leaves out stays, and units only where they are new. */
    private RowLine.Wanted complete(RowLine.Wanted wanted, Known known, Set<UUID> belongs) {
        Set<UUID> missing = new HashSet<>(wanted.units());
        missing.removeAll(belongs);
        boolean renames = correctsNames && !wanted.name().isEmpty();
        boolean speaks = correctsNames && !wanted.language().isEmpty();
        return new RowLine.Wanted(
                wanted.email(),
                renames ? wanted.name() : known.displayName(),
                speaks ? wanted.language() : known.language(),
                missing);
    }

    private List<Remark> changes(RowLine.Wanted wanted, Known known) {
        List<Remark> changes = new ArrayList<>(joins(wanted.units()));
        if (!wanted.name().equals(known.displayName())) {
            changes.add(Remark.of(PersonField.NAME, "", "people.change.name", known.displayName(), wanted.name()));
        }
        if (!wanted.language().equals(known.language())) {
            changes.add(Remark.of(PersonField.LANGUAGE, "", "people.change.language", wanted.language()));
        }
        return changes;
    }

    private List<Remark> joins(Set<UUID> joined) {
        return joined.isEmpty()
                ? List.of()
                : List.of(Remark.of(PersonField.UNITS, "", "people.change.joins", units.names(joined)));
    }

    private List<Remark> rowFaults(Sheet.Row row) {
        String typed = cell(row, PersonField.EMAIL);
        int columnsHere = row.cells().size();
        if (columnsHere > sheet.header().size()) {
            return List.of(Remark.ofRow(
                    "error.people.row.cells", columnsHere, sheet.header().size()));
        }
        if (typed.isEmpty()) {
            return List.of(Remark.of(PersonField.EMAIL, typed, "error.people.row.address"));
        }
        return address(row)
                .map(email -> first.getOrDefault(email, row.number()))
                .map(number -> number == row.number()
                        ? List.<Remark>of()
                        : List.of(Remark.of(PersonField.EMAIL, typed, "error.people.row.twice", number)))
                .orElseGet(() -> List.of(Remark.of(PersonField.EMAIL, typed, "error.email.format")));
    }

    private Optional<String> language(Sheet.Row row, List<Remark> faults) {
        String typed = cell(row, PersonField.LANGUAGE);
        Optional<String> tag = typed.isEmpty() ? Optional.empty() : languages.tag(typed);
        if (!typed.isEmpty() && tag.isEmpty()) {
            faults.add(Remark.of(PersonField.LANGUAGE, typed, "error.people.row.language", languages.tags()));
        }
        return tag;
    }

    private static Optional<Remark> nameFault(String name) {
        if (FormulaGuard.isFormula(name)) {
            return Optional.of(Remark.of(PersonField.NAME, name, "error.people.row.formula"));
        }
        return AccountBook.nameFault(name)
                .map(fault -> new Remark(Optional.of(PersonField.NAME), name, fault.messageKey(), fault.args()));
    }

    private String cell(Sheet.Row row, PersonField field) {
        var place = columns.place(field);
        return place.isPresent() ? row.cell(place.getAsInt()) : "";
    }
}
