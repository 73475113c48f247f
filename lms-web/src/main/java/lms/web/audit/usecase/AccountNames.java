package lms.web.audit.usecase;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Scope;

/** Port to the names of people, which the trail does not hold. */
public interface AccountNames {

    /** The display names of those of these accounts that there are. */
    Map<UUID, String> of(Scope scope, Set<UUID> accounts);

    /** Those of these people who hold an office now: whoever is looked at by them may know who they are. */
    Map<UUID, Holder> inOffice(Set<UUID> accounts);

    /** Whether it is the id of an account. */
    boolean exists(UUID account);

    /**
     * Somebody in office.
     *
     * @param name display name
     * @param roles never empty
     */
    record Holder(String name, Set<Role> roles) {
        public Holder {
            roles = Set.copyOf(roles);
        }
    }
}
