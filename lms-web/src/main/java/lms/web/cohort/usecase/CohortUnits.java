package lms.web.cohort.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import lms.web.organisation.usecase.UnitMoved;
import lms.web.organisation.usecase.UnitUse;
import lms.web.organisation.usecase.UnitUses;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/** Cohorts belong to units: a unit that has one cannot go, and they follow one that moves. */
@UseCase
public class CohortUnits {

    private final CohortStore store;

    @Inject
    public CohortUnits(CohortStore store) {
        this.store = store;
    }

    @PublicUse("asked when a unit is to go or move; says how many and not which")
    void tell(@Observes UnitUses uses) {
        var area = new Scope.Area(Set.of(uses.path()), Set.of());
        uses.add(UnitUse.Kind.COHORTS, store.cohorts(area).size());
    }

    @PublicUse("told by the use case that moves the unit")
    void follow(@Observes UnitMoved move) {
        store.move(move);
    }
}
