package lms.web.learning.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lms.web.catalogue.usecase.EnrolledCourses;
import lms.web.learning.domain.Enrolment;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Scope;

/** Tells the catalogue which courses a person takes. */
@Component
public class JpaEnrolledCourses implements EnrolledCourses {

    private final EntityManager entities;

    @Inject
    public JpaEnrolledCourses(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> of(Scope own) {
        return own.fold(Set::of, this::coursesOf, area -> Set.of(), Set::of);
    }

    private Set<String> coursesOf(UUID accountId) {
        return entities.createQuery(
                        "select e.courseId from Enrolment e where e.accountId = :account and e.state = :active",
                        String.class)
                .setParameter("account", accountId)
                .setParameter("active", Enrolment.State.ACTIVE)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
