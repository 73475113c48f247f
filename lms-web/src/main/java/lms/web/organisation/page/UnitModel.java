package lms.web.organisation.page;

import java.util.List;
import lms.web.organisation.usecase.UnitUse;
import lms.web.organisation.usecase.UnitView;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /admin/units/…}: renaming a unit, and removing one that nothing needs.
 *
 * @param name as typed before, or as it is
 * @param uses what it is needed for
 * @param rename where the name is posted
 * @param remove where removing is posted
 */
public record UnitModel(UnitView unit, String name, List<UnitUse> uses, SafeUrl rename, SafeUrl remove) {
    public UnitModel {
        uses = List.copyOf(uses);
    }
}
