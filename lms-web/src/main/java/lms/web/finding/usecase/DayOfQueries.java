package lms.web.finding.usecase;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lms.web.finding.domain.PlainQuery;
import lms.web.finding.domain.Shortfall;
import lms.web.shared.secret.Secrets;

/**
 * How many different people asked what on one day. It holds neither the queries nor the people, only marks under a key
 * that nobody but this object has and that goes with it; the mark of a person differs from query to query, so that not
 * even the marks tell what one person asked. Of queries that are too many, it forgets those that were asked longest ago.
 */
final class DayOfQueries {

    /** Most queries that are held. */
    static final int MOST_QUERIES = 1000;
    /** So many people are told apart for one query. */
    static final int MOST_PEOPLE = 1000;

    private static final int HEX_DIGITS = 16;

    private final LocalDate day;
    private final String key;
    private final Map<String, Set<String>> people = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Set<String>> eldest) {
            return size() > MOST_QUERIES;
        }
    };

    /**
     * Nobody has asked anything yet.
     *
     * @param key 256 random bits, used nowhere else
     */
    DayOfQueries(LocalDate day, String key) {
        this.day = day;
        this.key = key;
    }

    boolean is(LocalDate other) {
        return day.equals(other);
    }

    /** Notes that a person asked; says how many different people have by now, or 0 if this one had before. */
    int note(PlainQuery query, Shortfall shortfall, UUID person) {
        String asked = shortfall + " " + query.text();
        Set<String> marks = people.computeIfAbsent(mark(asked), none -> new HashSet<>());
        return marks.size() < MOST_PEOPLE && marks.add(mark(person + " " + asked)) ? marks.size() : 0;
    }

    /** 64 bits: that two fall together is next to impossible, and would only make the count too low. */
    private String mark(String text) {
        return Secrets.mark(key, text).substring(0, HEX_DIGITS);
    }
}
