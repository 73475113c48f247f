package lms.web.administration.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lms.web.account.usecase.Roles;
import lms.web.catalogue.usecase.CurriculumIds;
import lms.web.organisation.usecase.Units;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.Grant.ScopeKind;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.UseCase;

/** Gives roles in places that exist. Coaches are not named here: they are people of a cohort and named on its page. */
@UseCase
public class RoleDesk {

    /** Name of the form's field for the place, to which faults belong. */
    public static final String PLACE = "place";

    /** The roles that are given here, and in which kinds of place each can hold. */
    public static final Map<Role, Set<ScopeKind>> PLACES = Map.of(
            Role.OFFICER, Set.of(ScopeKind.UNIT),
            Role.AUTHOR, Set.of(ScopeKind.CURRICULUM, ScopeKind.SITE),
            Role.REVIEWER, Set.of(ScopeKind.CURRICULUM, ScopeKind.SITE),
            Role.ADMINISTRATOR, Set.of(ScopeKind.SITE),
            Role.AUDITOR, Set.of(ScopeKind.SITE));

    /** The same roles in the order in which they are offered. */
    public static final List<Role> OFFERED =
            List.of(Role.OFFICER, Role.AUTHOR, Role.REVIEWER, Role.AUDITOR, Role.ADMINISTRATOR);

    private final Roles roles;
    private final Units units;
    private final CurriculumIds curricula;

    @Inject
    public RoleDesk(Roles roles, Units units, CurriculumIds curricula) {
        this.roles = roles;
        this.units = units;
        this.curricula = curricula;
    }

    /** Where roles can hold: the site, its units, its curricula. For administrators. */
    public List<Place> places(Actor actor) {
        List<Place> places = new ArrayList<>();
        places.add(new Place(ScopeKind.SITE, "", "", 0));
        units.all(actor).forEach(unit -> places.add(new Place(ScopeKind.UNIT, unit.path(), unit.name(), unit.depth())));
        curricula.all().forEach(id -> places.add(new Place(ScopeKind.CURRICULUM, id, id, 0)));
        return places;
    }

    /**
     * Gives a role that was chosen on a page, or proposes to.
     *
     * @param typedRole name of a {@link Role}
     * @param typedPlace value of a {@link Place}
     * @return whether it was given at once; otherwise another administrator has to confirm it
     * @throws Rejected if the two do not exist or do not go together, or for the reasons of {@link Roles#give}
     */
    public boolean give(UUID accountId, String typedRole, String typedPlace, Actor actor) {
        Optional<Place> place = places(actor).stream()
                .filter(known -> known.value().equals(typedPlace))
                .findFirst();
        Optional<Role> role = OFFERED.stream()
                .filter(offered -> offered.name().equals(typedRole))
                .findFirst();
        List<Rejected.Fault> faults = new ArrayList<>();
        if (role.isEmpty()) {
            faults.add(Rejected.Fault.of(Roles.ROLE, "error.role.missing"));
        }
        if (place.isEmpty()) {
            faults.add(Rejected.Fault.of(PLACE, "error.place.missing"));
        } else if (role.isPresent()) {
            role.filter(chosen -> !holds(chosen, place.get()))
                    .map(RoleDesk::fault)
                    .ifPresent(faults::add);
        }
        if (!faults.isEmpty()) {
            throw new Rejected(faults);
        }
        Place where = place.orElseThrow();
        return roles.give(accountId, new Grant(role.orElseThrow(), where.kind(), where.key()), actor);
    }

    private static boolean holds(Role role, Place place) {
        return PLACES.getOrDefault(role, Set.of()).contains(place.kind());
    }

    private static Rejected.Fault fault(Role role) {
        if (role == Role.OFFICER) {
            return Rejected.Fault.of(PLACE, "error.place.unit");
        }
        return role == Role.AUTHOR || role == Role.REVIEWER
                ? Rejected.Fault.of(PLACE, "error.place.curriculum")
                : Rejected.Fault.of(PLACE, "error.place.site");
    }
}
