package lms.web.membership.usecase;

import java.util.List;
import java.util.UUID;
import lms.web.organisation.usecase.UnitView;

/**
 * A person with their units.
 *
 * @param units to which they belong
 * @param others to which they do not
 */
public record PersonUnits(UUID accountId, String displayName, List<UnitView> units, List<UnitView> others) {
    public PersonUnits {
        units = List.copyOf(units);
        others = List.copyOf(others);
    }
}
