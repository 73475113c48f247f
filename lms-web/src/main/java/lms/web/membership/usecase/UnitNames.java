package lms.web.membership.usecase;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lms.web.membership.domain.PersonField;
import lms.web.organisation.usecase.UnitView;

/** Finds units by what stands in a cell: names or paths, several separated by an upright stroke. */
final class UnitNames {

    private static final Pattern STROKE = Pattern.compile("\\|");

    private final Map<String, List<UnitView>> byName;
    private final Map<String, UnitView> byPath;

    UnitNames(List<UnitView> all) {
        this.byName = all.stream().collect(Collectors.groupingBy(unit -> plain(unit.name())));
        this.byPath = all.stream().collect(Collectors.toMap(UnitView::path, unit -> unit));
    }

    /** The units of a cell. */
    Found find(String cell) {
        Set<UUID> units = new LinkedHashSet<>();
        List<Remark> faults = new ArrayList<>();
        for (String part : STROKE.split(cell, -1)) {
            String typed = part.strip();
            if (typed.isEmpty()) {
                continue;
            }
            List<UnitView> named = named(typed);
            if (named.size() == 1) {
                units.add(named.get(0).id());
            } else {
                faults.add(fault(typed, named));
            }
        }
        return new Found(units, faults);
    }

    /** Names of these units, for people to read. */
    String names(Set<UUID> units) {
        return byPath.values().stream()
                .filter(unit -> units.contains(unit.id()))
                .map(UnitView::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private List<UnitView> named(String typed) {
        String path = typed.toLowerCase(Locale.ROOT);
        UnitView there = byPath.get(path.endsWith("/") ? path : path + "/");
        return there == null ? byName.getOrDefault(plain(typed), List.of()) : List.of(there);
    }

    private static Remark fault(String typed, List<UnitView> named) {
        return named.isEmpty()
                ? Remark.of(PersonField.UNITS, typed, "error.people.row.unit", typed)
                : Remark.of(
                        PersonField.UNITS,
                        typed,
                        "error.people.row.units",
                        typed,
                        named.stream().map(UnitView::path).collect(Collectors.joining(" · ")));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Units, and what names none. */
    record Found(Set<UUID> units, List<Remark> faults) {
        Found {
            units = Set.copyOf(units);
            faults = List.copyOf(faults);
        }
    }
}
