package lms.web.organisation.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.Audit;
import lms.web.organisation.domain.UnitKind;
import lms.web.organisation.domain.UnitPath;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.UseCase;

/**
 * Moves a unit with all below it to another place in the tree. Whatever refers to it comes along: the officers of the units
 * above it lose it from the next request on, and those of its new place see it.
 */
@UseCase
public class UnitMoves {

    private final UnitStore store;
    private final Audit audit;
    private final Event<UnitUses> uses;
    private final Event<UnitMoved> moved;

    @Inject
    public UnitMoves(UnitStore store, Audit audit, Event<UnitUses> uses, Event<UnitMoved> moved) {
        this.store = store;
        this.audit = audit;
        this.uses = uses;
        this.moved = moved;
    }

    /**
     * The units below which this one could go, each after the one above it: of a kind that fits, neither itself nor
     * below it, nor where it stands.
     *
     * @throws NotFound if there is no such unit, or the actor is no administrator
     */
    public List<UnitView> places(UUID id, Actor actor) {
        List<UnitView> all = all(actor);
        UnitView unit = unit(id, all);
        return all.stream()
                .filter(place -> unit.kind().standsBelow(place.kind())
                        && !place.path().startsWith(unit.path())
                        && !stands(unit, place))
                .toList();
    }

    /**
     * What would come of moving a unit; nothing changes.
     *
     * @param above id of the unit to move it below
     * @throws NotFound if there is no such unit, or the actor is no administrator
     * @throws Rejected if it cannot go there
     */
    public UnitMove preview(UUID id, String above, Actor actor) {
        return plan(id, above, all(actor));
    }

    /**
     * Moves a unit as it was shown in a preview.
     *
     * @param above id of the unit to move it below
     * @param shown the path from which the preview moved it
     * @throws NotFound if there is no such unit, or the actor is no administrator
     * @throws Rejected if it cannot go there
     * @throws Conflict if it has been moved since the preview
     */
    public void move(UUID id, String above, String shown, Actor actor) {
        requireAdministrator(actor);
        store.hold();
        UnitMove move = plan(id, above, store.units());
        if (!move.unit().path().equals(shown)) {
            throw new Conflict("unit.move.conflict");
        }
        var told = new UnitMoved(move.unit().path(), move.path());
        store.move(told);
        moved.fire(told);
        store.flush();
        audit.note(actor, Deed.UNIT_MOVED, id.toString(), told.from() + " → " + told.to());
    }

    private UnitMove plan(UUID id, String above, List<UnitView> all) {
        UnitView unit = unit(id, all);
        UnitView place = all.stream()
                .filter(other -> other.id().toString().equals(above))
                .findFirst()
                .orElseThrow(() -> refused(Rejected.Fault.of(UnitTree.ABOVE, "error.unit.above")));
        fault(unit, place, all).ifPresent(fault -> {
            throw refused(fault);
        });
        Set<String> taken = all.stream().map(UnitView::path).collect(Collectors.toSet());
        var asked = new UnitUses(unit.path());
        asked.add(
                UnitUse.Kind.UNITS_BELOW,
                all.stream().filter(other -> other.isBelow(unit)).count());
        uses.fire(asked);
        return new UnitMove(unit, place, UnitPath.moved(unit.path(), place.path(), taken), asked.all());
    }

    private static Optional<Rejected.Fault> fault(UnitView unit, UnitView place, List<UnitView> all) {
        if (unit.kind() == UnitKind.ORGANISATION) {
            return Optional.of(Rejected.Fault.of(UnitTree.ABOVE, "error.unit.fit.organisation"));
        }
        if (place.path().startsWith(unit.path())) {
            return Optional.of(Rejected.Fault.of(UnitTree.ABOVE, "error.unit.itself", unit.name()));
        }
        if (stands(unit, place)) {
            return Optional.of(Rejected.Fault.of(UnitTree.ABOVE, "error.unit.there", place.name()));
        }
        return new UnitRules(all)
                .place(unit.kind(), unit.name(), place).stream().findFirst();
    }

    private static boolean stands(UnitView unit, UnitView place) {
        return unit.kind() != UnitKind.ORGANISATION
                && UnitPath.above(unit.path()).equals(place.path());
    }

    private List<UnitView> all(Actor actor) {
        requireAdministrator(actor);
        return store.units();
    }

    private static UnitView unit(UUID id, List<UnitView> all) {
        return all.stream().filter(unit -> unit.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    private static Rejected refused(Rejected.Fault fault) {
        return new Rejected(List.of(fault));
    }

    private static void requireAdministrator(Actor actor) {
        actor.required();
        if (!actor.holds(Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
    }
}
