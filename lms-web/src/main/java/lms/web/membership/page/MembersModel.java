package lms.web.membership.page;

import java.util.List;
import java.util.Optional;
import lms.web.shared.view.Choice;
import lms.web.shared.view.Paging;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /members}: asks with the id of a unit.
 *
 * @param unit as chosen before; empty for all
 * @param units to choose from
 * @param total how many people there are
 * @param people by display name
 * @param paging links to the other pages
 */
public record MembersModel(String unit, List<Choice> units, long total, List<Person> people, Paging paging) {
    public MembersModel {
        units = List.copyOf(units);
        people = List.copyOf(people);
    }

    /**
     * A member.
     *
     * @param url their page, for those who may see it
     * @param units names of the units that the asker looks after
     */
    public record Person(Optional<SafeUrl> url, String name, List<String> units) {
        public Person {
            units = List.copyOf(units);
        }
    }
}
