package lms.web.cohort.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.audit.usecase.CohortStays;
import lms.web.cohort.domain.CohortPlace;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.Scope;

/** The cohorts whose lists of people name somebody. */
@Component
public class JpaCohortStays implements CohortStays {

    private final EntityManager entities;

    @Inject
    public JpaCohortStays(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Stay> of(Scope scope) {
        Optional<UUID> person = scope.fold(Optional::empty, Optional::of, area -> Optional.empty(), Optional::empty);
        return person.map(account -> entities.createQuery(
                                "select p from CohortPlace p where p.accountId = :account", CohortPlace.class)
                        .setParameter("account", account)
                        .getResultStream()
                        .map(place -> new Stay("cohort:" + place.cohortId(), Ids.madeAt(place.id())))
                        .toList())
                .orElse(List.of());
    }
}
