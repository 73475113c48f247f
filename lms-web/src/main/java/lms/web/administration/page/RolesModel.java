package lms.web.administration.page;

import java.util.List;
import java.util.Map;
import lms.web.shared.view.Choice;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /admin/people/…/roles}: giving and ending roles. Posts {@link #ROLE} and {@link #PLACE} to {@code give}, and
 * {@link #HELD} to {@code end}.
 *
 * @param give where a role is given
 * @param end where a role is ended
 * @param role as chosen before
 * @param roles to choose from
 * @param place as chosen before
 * @param site the one place that is the whole site
 * @param places to choose from, by the heading of their group
 * @param alone whether the only administrator asks, who gives without a second
 */
public record RolesModel(
        PersonModel person,
        SafeUrl give,
        SafeUrl end,
        String role,
        List<Choice> roles,
        String place,
        List<Choice> site,
        Map<String, List<Choice>> places,
        boolean alone) {
    /** Field of the role. */
    public static final String ROLE = "role";
    /** Field of the place. */
    public static final String PLACE = "place";
    /** Field of the role that is to end. */
    public static final String HELD = "held";
}
