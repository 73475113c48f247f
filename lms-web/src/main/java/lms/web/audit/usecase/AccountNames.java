package lms.web.audit.usecase;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lms.web.shared.kernel.Scope;

/** Port to the names of people, which the trail does not hold. */
public interface AccountNames {

    /** The display names of those of these accounts that there are. */
    Map<UUID, String> of(Scope scope, Set<UUID> accounts);
}
