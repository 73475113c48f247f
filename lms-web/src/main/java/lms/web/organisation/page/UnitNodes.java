package lms.web.organisation.page;

import java.util.List;
import java.util.Locale;
import lms.web.organisation.domain.UnitKind;
import lms.web.organisation.usecase.UnitView;
import lms.web.shared.view.SafeUrl;

/** Makes a tree of a list in which each unit comes after the one above it. */
final class UnitNodes {

    private final List<UnitView> all;

    UnitNodes(List<UnitView> all) {
        this.all = all;
    }

    /** The units without one above them, each with all below it. */
    List<UnitsModel.Node> tree() {
        return all.stream()
                .filter(unit -> all.stream().noneMatch(other -> isBelow(unit, other)))
                .map(this::node)
                .toList();
    }

    private UnitsModel.Node node(UnitView unit) {
        List<UnitsModel.Node> below = all.stream()
                .filter(other -> isBelow(other, unit)
                        && all.stream().noneMatch(between -> isBelow(other, between) && isBelow(between, unit)))
                .map(this::node)
                .toList();
        return new UnitsModel.Node(SafeUrl.of("/admin/units/" + unit.id()), unit.name(), key(unit.kind()), below);
    }

    static String key(UnitKind kind) {
        return "unit.kind." + kind.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isBelow(UnitView unit, UnitView above) {
        return unit.path().startsWith(above.path()) && !unit.path().equals(above.path());
    }
}
