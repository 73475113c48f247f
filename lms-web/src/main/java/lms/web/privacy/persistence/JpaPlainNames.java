package lms.web.privacy.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import lms.web.catalogue.usecase.PublishedCourse;
import lms.web.catalogue.usecase.Shelf;
import lms.web.privacy.usecase.PlainNames;
import lms.web.shared.kernel.Component;

/** Names of cohorts and units, and titles of courses. */
@Component
public class JpaPlainNames implements PlainNames {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final EntityManager entities;
    private final Shelf shelf;

    @Inject
    public JpaPlainNames(EntityManager entities, Shelf shelf) {
        this.entities = entities;
        this.shelf = shelf;
    }

    @Override
    public Optional<String> of(String column, String id, String language) {
        return switch (column) {
            case "cohort_id", "cohort_key" -> name("Cohort", id);
            case "unit_id" -> name("OrganisationUnit", id);
            case "course_id" -> shelf.courseById(id).map(course -> title(course, language));
            default -> Optional.empty();
        };
    }

    private Optional<String> name(String entity, String id) {
        return ID.matcher(id).matches()
                ? entities.createQuery("select e.name from " + entity + " e where e.id = :id", String.class)
                        .setParameter("id", UUID.fromString(id))
                        .getResultStream()
                        .findFirst()
                : Optional.empty();
    }

    private static String title(PublishedCourse course, String language) {
        var outline = course.outline();
        return outline.in(language, outline.title());
    }
}
