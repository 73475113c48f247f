package lms.web.membership.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lms.web.account.usecase.AccountBook;
import lms.web.account.usecase.AccountBook.Known;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.Audit;
import lms.web.membership.domain.UnitMember;
import lms.web.organisation.usecase.UnitUse;
import lms.web.organisation.usecase.UnitUses;
import lms.web.organisation.usecase.UnitView;
import lms.web.organisation.usecase.Units;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/**
 * Who belongs to which units. Administrators say so; officers read the names of the members of their units and of those
 * below, no addresses.
 */
@UseCase
public class Memberships {

    /** Name of the form's field for the unit, to which faults belong. */
    public static final String UNIT = "unit";

    static final int PAGE_SIZE = 50;

    private static final String ROOT = "/";
    private static final List<UnitView> NONE = List.of();

    private final MemberStore store;
    private final Units units;
    private final AccountBook book;
    private final Audit audit;
    private final Ids ids;

    @Inject
    public Memberships(MemberStore store, Units units, AccountBook book, Audit audit, Ids ids) {
        this.store = store;
        this.units = units;
        this.book = book;
        this.audit = audit;
        this.ids = ids;
    }

    /**
     * The units of a person, for an administrator.
     *
     * @throws NotFound if there is no such person, or the actor is no administrator
     */
    public PersonUnits of(UUID accountId, Actor actor) {
        Known person = person(accountId, actor);
        Set<UUID> belongs =
                store.units(Scope.ofPeople(actor), List.of(accountId)).getOrDefault(accountId, Set.of());
        List<UnitView> all = units.all(actor);
        return new PersonUnits(
                accountId,
                person.displayName(),
                all.stream().filter(unit -> belongs.contains(unit.id())).toList(),
                all.stream().filter(unit -> !belongs.contains(unit.id())).toList());
    }

    /**
     * A person belongs to a unit from now on; saying it twice changes nothing.
     *
     * @param unitId as posted
     * @throws NotFound if there is no such person, or the actor is no administrator
     * @throws Rejected if there is no such unit
     */
    public void join(UUID accountId, String unitId, Actor actor) {
        PersonUnits now = of(accountId, actor);
        if (now.units().stream().anyMatch(unit -> unit.id().toString().equals(unitId))) {
            return;
        }
        UnitView unit = now.others().stream()
                .filter(other -> other.id().toString().equals(unitId))
                .findFirst()
                .orElseThrow(() -> new Rejected(List.of(Rejected.Fault.of(UNIT, "error.member.unit"))));
        store.keep(new UnitMember(ids.next(), accountId, unit.id()));
        store.flush();
        audit.note(actor, Deed.MEMBER_ADDED, accountId.toString(), unit.name());
    }

    /**
     * A person belongs to a unit no longer.
     *
     * @throws NotFound if they do not, or the actor is no administrator
     */
    public void leave(UUID accountId, UUID unitId, Actor actor) {
        UnitView unit = of(accountId, actor).units().stream()
                .filter(found -> found.id().equals(unitId))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!store.remove(accountId, unitId)) {
            throw new NotFound();
        }
        audit.note(actor, Deed.MEMBER_REMOVED, accountId.toString(), unit.name());
    }

    /**
     * The members of the units that the actor looks after.
     *
     * @param unitId of one of them: only its members and those of the units below it; empty for all
     * @param page from 1; a number that there is none of gives the nearest
     * @throws NotFound if the actor looks after no unit, or not after this one
     */
    public MembersFound members(String unitId, int page, Actor actor) {
        actor.required();
        Scope scope = Scope.toSeeMembers(actor);
        List<UnitView> mine =
                scope.fold(() -> NONE, own -> NONE, area -> units.within(area.units()), () -> units.all(actor));
        if (mine.isEmpty() && !actor.holds(Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
        String within = unitId.isEmpty() ? ROOT : path(unitId, mine);
        audit.noteRead(actor, Deed.PEOPLE_READ, "members:" + within, ChronoUnit.HOURS);
        long total = store.count(scope, within);
        int pages = (int) Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        int number = Math.max(1, Math.min(pages, page));
        var found = store.members(scope, within, (number - 1) * PAGE_SIZE, PAGE_SIZE);
        Map<UUID, Set<UUID>> belong = store.units(
                scope, found.stream().map(MemberStore.Member::accountId).toList());
        return new MembersFound(
                mine,
                found.stream()
                        .map(member -> new MembersFound.Person(
                                member.accountId(),
                                member.displayName(),
                                names(mine, belong.getOrDefault(member.accountId(), Set.of()))))
                        .toList(),
                total,
                number,
                pages);
    }

    @PublicUse("asked when a unit is to go or move; says how many and not who")
    void tell(@Observes UnitUses uses) {
        uses.add(UnitUse.Kind.MEMBERS, store.belonging(uses.path()));
    }

    private static String path(String unitId, List<UnitView> mine) {
        return mine.stream()
                .filter(unit -> unit.id().toString().equals(unitId))
                .map(UnitView::path)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static List<String> names(List<UnitView> all, Set<UUID> wanted) {
        return all.stream()
                .filter(unit -> wanted.contains(unit.id()))
                .map(UnitView::name)
                .toList();
    }

    private Known person(UUID accountId, Actor actor) {
        actor.required();
        if (Scope.ofPeople(actor).equals(Scope.nothing())) {
            throw new NotFound();
        }
        return book.person(accountId).orElseThrow(NotFound::new);
    }
}
