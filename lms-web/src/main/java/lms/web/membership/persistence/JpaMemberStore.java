package lms.web.membership.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lms.web.account.usecase.ListedPeople;
import lms.web.membership.domain.UnitMember;
import lms.web.membership.usecase.MemberStore;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Scope;

/** Members of units. */
@Component
public class JpaMemberStore implements MemberStore {

    /** Databases take no more than some thousands of values in one statement. */
    private static final int AT_A_TIME = 1_000;

    private static final String MEMBERS = " from UnitMember m, OrganisationUnit u, Account a where" + ListedPeople.ONLY
            + "u.id = m.unitId and a.id = m.accountId";

    private final EntityManager entities;

    @Inject
    public JpaMemberStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Member> members(Scope scope, String within, int offset, int most) {
        return query(
                        scope,
                        "select distinct a.id, a.displayName" + MEMBERS + " and locate(:within, u.path) = 1",
                        " order by a.displayName, a.id",
                        Object[].class)
                .map(query -> query.setParameter("within", within)
                        .setFirstResult(offset)
                        .setMaxResults(most)
                        .getResultStream()
                        .map(row -> new Member((UUID) row[0], (String) row[1]))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public long count(Scope scope, String within) {
        return query(
                        scope,
                        "select count(distinct a.id)" + MEMBERS + " and locate(:within, u.path) = 1",
                        "",
                        Long.class)
                .map(query -> query.setParameter("within", within).getSingleResult())
                .orElse(0L);
    }

    @Override
    public long belonging(String path) {
        return entities.createQuery(
                        "select count(distinct m.accountId) from UnitMember m, OrganisationUnit u"
                                + " where u.id = m.unitId and locate(:path, u.path) = 1",
                        Long.class)
                .setParameter("path", path)
                .getSingleResult();
    }

    @Override
    public Map<UUID, Set<UUID>> units(Scope scope, Collection<UUID> accounts) {
        List<UUID> asked = List.copyOf(accounts);
        Map<UUID, Set<UUID>> units = new HashMap<>();
        for (int start = 0; start < asked.size(); start += AT_A_TIME) {
            List<UUID> some = asked.subList(start, Math.min(asked.size(), start + AT_A_TIME));
            query(scope, "select a.id, u.id" + MEMBERS + " and m.accountId in :accounts", "", Object[].class)
                    .ifPresent(query -> query.setParameter("accounts", some)
                            .getResultStream()
                            .forEach(row -> units.computeIfAbsent((UUID) row[0], id -> new HashSet<>())
                                    .add((UUID) row[1])));
        }
        return units;
    }

    /** The query about units {@code u} and accounts {@code a}, within the scope; nothing where it reaches nobody. */
    private <T> Optional<TypedQuery<T>> query(Scope scope, String jpql, String order, Class<T> result) {
        return scope.fold(
                Optional::empty,
                own -> Optional.of(entities.createQuery(jpql + " and a.id = :own" + order, result)
                        .setParameter("own", own)),
                area -> inArea(area, jpql, order, result),
                () -> Optional.of(entities.createQuery(jpql + order, result)));
    }

    private <T> Optional<TypedQuery<T>> inArea(Scope.Area area, String jpql, String order, Class<T> result) {
        List<String> paths = new ArrayList<>(area.units());
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        // Not with "like": an underscore in a path would stand for any letter.
        String condition = IntStream.range(0, paths.size())
                .mapToObj(n -> "locate(:unit" + n + ", u.path) = 1")
                .collect(Collectors.joining(" or ", " and (", ")"));
        TypedQuery<T> query = entities.createQuery(jpql + condition + order, result);
        IntStream.range(0, paths.size()).forEach(n -> query.setParameter("unit" + n, paths.get(n)));
        return Optional.of(query);
    }

    @Override
    public void keep(UnitMember member) {
        entities.persist(member);
    }

    @Override
    public boolean remove(UUID accountId, UUID unitId) {
        return entities.createQuery("delete from UnitMember m where m.accountId = :account and m.unitId = :unit")
                        .setParameter("account", accountId)
                        .setParameter("unit", unitId)
                        .executeUpdate()
                > 0;
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
