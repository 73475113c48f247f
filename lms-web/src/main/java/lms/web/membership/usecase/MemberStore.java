package lms.web.membership.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lms.web.membership.domain.UnitMember;
import lms.web.shared.kernel.Scope;

/** Port to who belongs to which units. */
public interface MemberStore {

    /**
     * The people who belong to a unit in scope and have not restricted the use of their data, by display name.
     *
     * @param within path of a unit; only those who belong to it or one below it
     */
    List<Member> members(Scope scope, String within, int offset, int most);

    /** How many people {@link #members} would give in all. */
    long count(Scope scope, String within);

    /** How many people belong to the unit or one below it, whoever they are: a unit that somebody needs does not go. */
    long belonging(String path);

    /** The ids of the units to which people belong, by account; who belongs to none is left out. */
    Map<UUID, Set<UUID>> units(Scope scope, Collection<UUID> accounts);

    /** Keeps that somebody belongs to a unit. */
    void keep(UnitMember member);

    /** Somebody belongs to a unit no longer. Tells whether they did. */
    boolean remove(UUID accountId, UUID unitId);

    /** Sends what changed to the database, so that its refusals are heard inside the use case. */
    void flush();

    /** Somebody's name. */
    record Member(UUID accountId, String displayName) {}
}
