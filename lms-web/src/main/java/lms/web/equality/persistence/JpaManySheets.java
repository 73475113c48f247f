package lms.web.equality.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import lms.web.equality.domain.Sheet;
import lms.web.equality.usecase.ManySheets;
import lms.web.shared.kernel.Component;

/** Answers of many, for figures. */
@Component
public class JpaManySheets implements ManySheets {

    private final EntityManager entities;

    @Inject
    public JpaManySheets(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Sheet> firstAnswered(Instant from, Instant until) {
        return entities.createQuery(
                        "select s from Sheet s where s.firstOn >= :from and s.firstOn < :until", Sheet.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    @Override
    public int forget(Instant before) {
        return entities.createQuery("delete from Sheet s where s.savedOn < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
