package lms.web.organisation.page;

import java.util.List;
import lms.web.organisation.usecase.UnitUse;
import lms.web.organisation.usecase.UnitView;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /admin/units/…}: a unit with its officers, renaming it, and removing one that nothing needs.
 *
 * @param name as typed before, or as it is
 * @param kind key of the message of its kind
 * @param officers of this very unit
 * @param uses what it and those below it are needed for
 * @param rename where the name is posted
 * @param remove where removing is posted
 */
public record UnitModel(
        UnitView unit,
        String name,
        String kind,
        List<Person> officers,
        List<UnitUse> uses,
        SafeUrl rename,
        SafeUrl remove) {
    public UnitModel {
        officers = List.copyOf(officers);
        uses = List.copyOf(uses);
    }

    /** How many people belong to it or to a unit below it. */
    public long members() {
        return uses.stream()
                .filter(use -> use.kind() == UnitUse.Kind.MEMBERS)
                .mapToLong(UnitUse::count)
                .sum();
    }

    /** A person with their page. */
    public record Person(SafeUrl url, String name) {}
}
