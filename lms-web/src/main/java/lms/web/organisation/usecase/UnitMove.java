package lms.web.organisation.usecase;

import java.util.List;

/**
 * What moving a unit would change.
 *
 * @param unit as it stands
 * @param above the unit it goes below
 * @param path that it would get
 * @param along what comes along with it
 */
public record UnitMove(UnitView unit, UnitView above, String path, List<UnitUse> along) {
    public UnitMove {
        along = List.copyOf(along);
    }
}
