package lms.web.organisation.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.Audit;
import lms.web.organisation.domain.OrganisationUnit;
import lms.web.organisation.domain.UnitKind;
import lms.web.organisation.domain.UnitPath;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.UseCase;

/**
 * The organisation's tree, for administrators to add to, rename and prune; {@link UnitMoves} moves. A unit's path is made
 * from its first name and stays when it is renamed. Units beside each other have different names, or nobody could tell
 * them apart in a list.
 */
@UseCase
public class UnitTree {

    /** Names of the fields of the form, to which faults belong. */
    public static final String NAME = "name";

    public static final String KIND = "kind";
    public static final String ABOVE = "above";

    private static final String ROOT = "/";
    private static final int LONGEST_NAME = 80;

    private final UnitStore store;
    private final Officers officers;
    private final Audit audit;
    private final Event<UnitUses> uses;
    private final Ids ids;

    @Inject
    public UnitTree(UnitStore store, Officers officers, Audit audit, Event<UnitUses> uses, Ids ids) {
        this.store = store;
        this.officers = officers;
        this.audit = audit;
        this.uses = uses;
        this.ids = ids;
    }

    /**
     * Adds a unit. The first one is the organisation itself, at the root.
     *
     * @throws NotFound unless the actor is an administrator
     * @throws Rejected if something is missing
     */
    public void add(NewUnit wanted, Actor actor) {
        requireAdministrator(actor);
        store.hold();
        List<UnitView> all = store.units();
        OrganisationUnit unit = all.isEmpty() ? root(wanted) : below(wanted, all);
        store.keep(unit);
        store.flush();
        audit.note(actor, Deed.UNIT_ADDED, unit.id().toString(), unit.name());
    }

    private OrganisationUnit root(NewUnit wanted) {
        List<Rejected.Fault> faults = new ArrayList<>();
        String name = name(wanted.name(), faults);
        throwAny(faults);
        return new OrganisationUnit(ids.next(), ROOT, UnitKind.ORGANISATION, name);
    }

    private OrganisationUnit below(NewUnit wanted, List<UnitView> all) {
        List<Rejected.Fault> faults = new ArrayList<>();
        String name = name(wanted.name(), faults);
        Optional<UnitKind> kind = wanted.parsedKind().filter(parsed -> parsed != UnitKind.ORGANISATION);
        Optional<UnitView> above =
                all.stream().filter(unit -> unit.path().equals(wanted.above())).findFirst();
        if (kind.isEmpty()) {
            faults.add(Rejected.Fault.of(KIND, "error.unit.kind"));
        }
        if (above.isEmpty()) {
            faults.add(Rejected.Fault.of(ABOVE, "error.unit.above"));
        }
        if (faults.isEmpty()) {
            faults.addAll(new UnitRules(all).place(kind.orElseThrow(), name, above.orElseThrow()));
        }
        throwAny(faults);
        Set<String> taken = all.stream().map(UnitView::path).collect(Collectors.toSet());
        String path = UnitPath.below(above.orElseThrow().path(), name, taken);
        return new OrganisationUnit(ids.next(), path, kind.orElseThrow(), name);
    }

    /**
     * Renames a unit; its path stays.
     *
     * @throws NotFound if there is no such unit, or the actor is no administrator
     * @throws Rejected if the name cannot be
     */
    public void rename(UUID id, String typedName, Actor actor) {
        OrganisationUnit unit = unit(id, actor);
        store.hold();
        List<Rejected.Fault> faults = new ArrayList<>();
        String name = name(typedName, faults);
        faults.addAll(new UnitRules(store.units()).rename(unit, name));
        throwAny(faults);
        unit.rename(name);
        store.flush();
        audit.note(actor, Deed.UNIT_RENAMED, id.toString(), name);
    }

    /**
     * What a unit and those below it are needed for; nothing if it may go.
     *
     * @throws NotFound if there is no such unit, or the actor is no administrator
     */
    public List<UnitUse> usesOf(UUID id, Actor actor) {
        return usesOf(unit(id, actor));
    }

    /**
     * Removes a unit that nothing needs.
     *
     * @throws NotFound if there is no such unit, or the actor is no administrator
     * @throws Rejected if something needs it
     */
    public void remove(UUID id, Actor actor) {
        store.hold();
        OrganisationUnit unit = unit(id, actor);
        if (!usesOf(unit).isEmpty()) {
            throw new Rejected(List.of(Rejected.Fault.of(NAME, "error.unit.used")));
        }
        store.remove(unit);
        store.flush();
        audit.note(actor, Deed.UNIT_REMOVED, id.toString(), unit.name());
    }

    private List<UnitUse> usesOf(OrganisationUnit unit) {
        var asked = new UnitUses(unit.path());
        asked.add(
                UnitUse.Kind.UNITS_BELOW,
                store.units().stream()
                        .filter(other -> other.path().startsWith(unit.path())
                                && !other.path().equals(unit.path()))
                        .count());
        uses.fire(asked);
        return asked.all();
    }

    /**
     * The officers of a unit, by name; not those of the units above it, who look after it too.
     *
     * @throws NotFound if there is no such unit, or the actor is no administrator
     */
    public List<Officer> officersOf(UUID id, Actor actor) {
        return officers.of(unit(id, actor).path());
    }

    private OrganisationUnit unit(UUID id, Actor actor) {
        requireAdministrator(actor);
        return store.find(id).orElseThrow(NotFound::new);
    }

    private static String name(String typed, List<Rejected.Fault> faults) {
        String name = typed.strip();
        if (name.isEmpty()) {
            faults.add(Rejected.Fault.of(NAME, "error.name.missing"));
        } else if (name.codePointCount(0, name.length()) > LONGEST_NAME
                || name.chars().anyMatch(Character::isISOControl)) {
            faults.add(Rejected.Fault.of(NAME, "error.name.long", LONGEST_NAME));
        }
        return name;
    }

    private static void throwAny(List<Rejected.Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Rejected(faults);
        }
    }

    private static void requireAdministrator(Actor actor) {
        actor.required();
        if (!actor.holds(Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
    }
}
