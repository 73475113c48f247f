package lms.web.account.usecase;

import java.util.List;

/**
 * One page of the people that were looked for.
 *
 * @param total how many there are on all pages
 * @param page the number of this one, from 1
 * @param pages how many pages there are, at least 1
 */
public record PeopleFound(List<PersonView> people, long total, int page, int pages) {
    public PeopleFound {
        people = List.copyOf(people);
    }
}
