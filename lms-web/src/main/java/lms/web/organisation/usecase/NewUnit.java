package lms.web.organisation.usecase;

import java.util.Arrays;
import java.util.Optional;
import lms.web.organisation.domain.UnitKind;

/**
 * What somebody types to add a unit.
 *
 * @param kind name of a {@link UnitKind}
 * @param above path of the unit above it
 */
public record NewUnit(String name, String kind, String above) {

    Optional<UnitKind> parsedKind() {
        return Arrays.stream(UnitKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst();
    }
}
