package lms.web.catalogue.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import lms.web.catalogue.usecase.CurriculumIds;
import lms.web.shared.kernel.Component;

/** The curricula that have been published. */
@Component
public class JpaCurriculumIds implements CurriculumIds {

    private final EntityManager entities;

    @Inject
    public JpaCurriculumIds(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<String> all() {
        return entities.createQuery("select p.curriculumId from PublishedPointer p", String.class)
                .getResultStream()
                .sorted()
                .toList();
    }
}
