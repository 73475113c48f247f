package lms.web.finding.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lms.web.finding.domain.PlainQuery;
import lms.web.finding.domain.Shortfall;
import lms.web.finding.domain.UnansweredQuery;
import lms.web.finding.usecase.UnansweredStore;
import lms.web.shared.kernel.Component;

/** Weeks are texts that sort as they follow each other. */
@Component
public class JpaUnansweredStore implements UnansweredStore {

    private final EntityManager entities;

    @Inject
    public JpaUnansweredStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<UnansweredQuery> find(PlainQuery query, Shortfall shortfall) {
        return entities.createQuery(
                        "select q from UnansweredQuery q where q.query = :query and q.shortfall = :shortfall",
                        UnansweredQuery.class)
                .setParameter("query", query.text())
                .setParameter("shortfall", shortfall)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void keep(UnansweredQuery query) {
        entities.persist(query);
    }

    @Override
    public List<UnansweredQuery> since(LocalDate day) {
        return entities.createQuery(
                        "select q from UnansweredQuery q where q.week >= :day"
                                + " order by q.people desc, q.query, q.shortfall",
                        UnansweredQuery.class)
                .setParameter("day", day.toString())
                .getResultList();
    }

    @Override
    public int forgetBefore(LocalDate day) {
        return entities.createQuery("delete from UnansweredQuery q where q.week < :day")
                .setParameter("day", day.toString())
                .executeUpdate();
    }
}
