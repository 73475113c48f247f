package lms.web.cohort.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lms.web.catalogue.usecase.CohortsOnReleases;
import lms.web.cohort.domain.CohortState;
import lms.web.shared.kernel.Component;

/** Tells the catalogue which cohorts go on reading which release: names of cohorts, nothing about their people. */
@Component
public class JpaCohortsOnReleases implements CohortsOnReleases {

    private static final List<CohortState> NOT_OVER =
            List.of(CohortState.PLANNED, CohortState.OPEN, CohortState.RUNNING);

    private final EntityManager entities;

    @Inject
    public JpaCohortsOnReleases(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<UUID, List<String>> of(String curriculumId) {
        return entities.createQuery("""
                        select new lms.web.cohort.persistence.JpaCohortsOnReleases$Use(c.releaseId, c.name)
                        from Cohort c where c.curriculumId = :curriculum and c.state in :states order by c.name""", Use.class)
                .setParameter("curriculum", curriculumId)
                .setParameter("states", NOT_OVER)
                .getResultStream()
                .collect(Collectors.groupingBy(Use::releaseId, Collectors.mapping(Use::name, Collectors.toList())));
    }

    /** One cohort. */
    public record Use(UUID releaseId, String name) {}
}
