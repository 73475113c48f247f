package lms.web.equality.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import lms.web.equality.domain.Sheet;
import lms.web.equality.usecase.OwnSheets;
import lms.web.shared.kernel.Component;

/** Answers of one person. */
@Component
public class JpaOwnSheets implements OwnSheets {

    private final EntityManager entities;

    @Inject
    public JpaOwnSheets(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Sheet> find(UUID pseudonym) {
        return Optional.ofNullable(entities.find(Sheet.class, pseudonym));
    }

    @Override
    public void keep(Sheet sheet) {
        entities.persist(sheet);
    }

    @Override
    public void remove(UUID pseudonym) {
        find(pseudonym).ifPresent(entities::remove);
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
