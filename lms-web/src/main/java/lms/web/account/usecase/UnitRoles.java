package lms.web.account.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lms.web.organisation.usecase.UnitMoved;
import lms.web.organisation.usecase.UnitUse;
import lms.web.organisation.usecase.UnitUses;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;

/** Roles that are held in units: a unit that has an officer cannot go, and roles follow a unit that moves. */
@UseCase
public class UnitRoles {

    private final UnitRoleStore store;

    @Inject
    public UnitRoles(UnitRoleStore store) {
        this.store = store;
    }

    @PublicUse("asked when a unit is to go or move; says how many and not who")
    void tell(@Observes UnitUses uses) {
        uses.add(UnitUse.Kind.OFFICERS, store.holdersWithin(uses.path()));
    }

    @PublicUse("told by the use case that moves the unit")
    void follow(@Observes UnitMoved move) {
        store.move(move);
    }
}
