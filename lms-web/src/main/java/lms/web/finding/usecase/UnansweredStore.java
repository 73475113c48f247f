package lms.web.finding.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lms.web.finding.domain.PlainQuery;
import lms.web.finding.domain.Shortfall;
import lms.web.finding.domain.UnansweredQuery;

/** Port to the queries that many asked in vain. They are about nobody. */
public interface UnansweredStore {

    /** What is known of a query. */
    Optional<UnansweredQuery> find(PlainQuery query, Shortfall shortfall);

    /** Keeps a query that is new. */
    void keep(UnansweredQuery query);

    /** Those last asked in a week that began on this day or later, by the most people first. */
    List<UnansweredQuery> since(LocalDate day);

    /** Forgets those last asked in a week that began before this day. */
    int forgetBefore(LocalDate day);
}
