package lms.web.cohort.page;

import java.util.List;
import lms.web.cohort.usecase.SessionDraft;
import lms.web.shared.view.Choice;
import lms.web.shared.view.SafeUrl;

/**
 * The fields of a session. Posts those of {@link SessionDraft} and, for new ones, {@link #WEEKS}.
 *
 * @param typed what stands in the fields
 * @param weeks how many sessions a week apart, as typed; empty for the form of one that exists
 * @param deliveries to choose from
 * @param runSheets to choose from; none where the course has none
 * @param zone short name of the time zone that times are told in
 * @param action where it posts to
 */
public record SessionForm(
        SessionDraft typed,
        String weeks,
        List<Choice> deliveries,
        List<Choice> runSheets,
        String zone,
        SafeUrl action) {
    /** Field of the number of weeks. */
    public static final String WEEKS = "weeks";

    public SessionForm {
        deliveries = List.copyOf(deliveries);
        runSheets = List.copyOf(runSheets);
    }
}
