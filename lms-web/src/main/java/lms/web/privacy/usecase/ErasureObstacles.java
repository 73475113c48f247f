package lms.web.privacy.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import lms.web.account.usecase.RoleStore;
import lms.web.retention.usecase.Holds;
import lms.web.shared.kernel.Component;

/** Finds what keeps somebody from being erased. */
@Component
class ErasureObstacles {

    private final RoleStore roles;
    private final Holds holds;

    @Inject
    ErasureObstacles(RoleStore roles, Holds holds) {
        this.roles = roles;
        this.holds = holds;
    }

    /** Until the transaction ends no other administrator can go: of two who close their accounts at once one stays. */
    ErasureObstacle of(UUID accountId) {
        if (holds.isHeld(accountId)) {
            return ErasureObstacle.HELD;
        }
        return roles.isOnlyAdministrator(accountId) ? ErasureObstacle.LAST_ADMINISTRATOR : ErasureObstacle.NONE;
    }
}
