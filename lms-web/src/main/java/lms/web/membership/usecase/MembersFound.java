package lms.web.membership.usecase;

import java.util.List;
import java.util.UUID;
import lms.web.organisation.usecase.UnitView;

/**
 * One page of the members of units.
 *
 * @param units that the asker looks after, each after the one above it
 * @param people by display name
 * @param total how many there are in all
 * @param page its number, from 1
 */
public record MembersFound(List<UnitView> units, List<Person> people, long total, int page, int pages) {
    public MembersFound {
        units = List.copyOf(units);
        people = List.copyOf(people);
    }

    /**
     * A member.
     *
     * @param units names of those of the asker's units to which the person belongs
     */
    public record Person(UUID accountId, String displayName, List<String> units) {
        public Person {
            units = List.copyOf(units);
        }
    }
}
