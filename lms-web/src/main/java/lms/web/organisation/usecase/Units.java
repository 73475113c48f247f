package lms.web.organisation.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.UseCase;

/** The organisation's tree, to read. */
@UseCase
public class Units {

    private final UnitStore store;

    @Inject
    public Units(UnitStore store) {
        this.store = store;
    }

    /**
     * All units, each after the one above it.
     *
     * @throws NotFound unless the actor is an administrator
     */
    public List<UnitView> all(Actor actor) {
        actor.required();
        if (!actor.holds(Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
        return store.units();
    }

    /** The units at these paths and all below them, each after the one above it. */
    @PublicUse("names of units are no secret; whose paths are asked for is the caller's to know")
    public List<UnitView> within(Set<String> paths) {
        return store.units().stream()
                .filter(unit -> paths.stream().anyMatch(unit.path()::startsWith))
                .toList();
    }

    /** The unit at this path. */
    @PublicUse("names of units are no secret")
    public Optional<UnitView> at(String path) {
        return store.units().stream().filter(unit -> unit.path().equals(path)).findFirst();
    }
}
