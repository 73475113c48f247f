package lms.web.cohort.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lms.web.shared.kernel.Scope;

/**
 * The condition by which a query about cohorts {@code c} reaches those of a scope and no others. Nothing at all where
 * the scope holds no cohort.
 */
sealed interface InScope {

    static InScope of(Scope scope) {
        return scope.fold(Nowhere::new, own -> new Nowhere(), In::new, Everywhere::new);
    }

    /** The query with the condition and its parameters; empty where nothing can be found. Ends before any order. */
    <T> Optional<TypedQuery<T>> query(EntityManager entities, String jpql, Class<T> result);

    /** No cohort. */
    record Nowhere() implements InScope {
        @Override
        public <T> Optional<TypedQuery<T>> query(EntityManager entities, String jpql, Class<T> result) {
            return Optional.empty();
        }
    }

    /** Every cohort. */
    record Everywhere() implements InScope {
        @Override
        public <T> Optional<TypedQuery<T>> query(EntityManager entities, String jpql, Class<T> result) {
            return Optional.of(entities.createQuery(jpql, result));
        }
    }

    /** The cohorts of the area's units, of the units below, and the area's own cohorts. */
    record In(List<String> units, Set<UUID> cohorts) implements InScope {

        In(Scope.Area area) {
            this(new ArrayList<>(area.units()), area.cohorts());
        }

        @Override
        public <T> Optional<TypedQuery<T>> query(EntityManager entities, String jpql, Class<T> result) {
            TypedQuery<T> query = entities.createQuery(jpql + " and (" + condition() + ")", result);
            for (int n = 0; n < units.size(); n++) {
                query.setParameter("unit" + n, units.get(n));
            }
            if (!cohorts.isEmpty()) {
                query.setParameter("cohorts", cohorts);
            }
            return Optional.of(query);
        }

        /** Not with "like": an underscore in a path would stand for any letter. */
        private String condition() {
            List<String> conditions = IntStream.range(0, units.size())
                    .mapToObj(n -> "locate(:unit" + n + ", c.unitPath) = 1")
                    .collect(Collectors.toCollection(ArrayList::new));
            if (!cohorts.isEmpty()) {
                conditions.add("c.id in :cohorts");
            }
            return String.join(" or ", conditions);
        }
    }
}
