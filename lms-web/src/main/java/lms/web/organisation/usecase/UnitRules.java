package lms.web.organisation.usecase;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lms.web.organisation.domain.OrganisationUnit;
import lms.web.organisation.domain.UnitKind;
import lms.web.organisation.domain.UnitPath;
import lms.web.shared.kernel.Rejected;

/** What can stand where in the tree, with the words for what cannot. */
final class UnitRules {

    private final List<UnitView> all;

    UnitRules(List<UnitView> all) {
        this.all = all;
    }

    /** What keeps a unit of this kind and name from standing below that one; nothing if it can. */
    List<Rejected.Fault> place(UnitKind kind, String name, UnitView above) {
        return Stream.concat(fit(kind, above), clash(name, above.path(), UnitTree.ABOVE))
                .toList();
    }

    /** What keeps a unit from having this name where it stands; nothing if it can. */
    List<Rejected.Fault> rename(OrganisationUnit unit, String name) {
        return unit.kind() == UnitKind.ORGANISATION || unit.name().equalsIgnoreCase(name)
                ? List.of()
                : clash(name, UnitPath.above(unit.path()), UnitTree.NAME).toList();
    }

    private static Stream<Rejected.Fault> fit(UnitKind kind, UnitView above) {
        String key = "error.unit.fit." + kind.name().toLowerCase(Locale.ROOT);
        return kind.standsBelow(above.kind()) ? Stream.of() : Stream.of(Rejected.Fault.of(UnitTree.ABOVE, key));
    }

    private Stream<Rejected.Fault> clash(String name, String above, String field) {
        return all.stream()
                .filter(unit -> unit.kind() != UnitKind.ORGANISATION
                        && UnitPath.above(unit.path()).equals(above)
                        && unit.name().equalsIgnoreCase(name))
                .limit(1)
                .map(unit -> Rejected.Fault.of(field, "error.unit.name", unit.name()));
    }
}
