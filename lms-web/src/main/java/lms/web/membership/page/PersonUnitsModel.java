package lms.web.membership.page;

import java.util.List;
import lms.web.membership.usecase.PersonUnits;
import lms.web.shared.view.Choice;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /admin/people/…/units}: posts the id of a unit, to join it or to leave it.
 *
 * @param back the person's page
 * @param others units to choose from
 */
public record PersonUnitsModel(PersonUnits person, SafeUrl back, SafeUrl join, SafeUrl leave, List<Choice> others) {
    public PersonUnitsModel {
        others = List.copyOf(others);
    }
}
