package lms.web.cohort.page;

import java.util.List;
import lms.web.shared.view.SafeUrl;

/**
 * Asks before something that cannot be taken back.
 *
 * @param key beginning of its messages: {@code .title}, {@code .text}, {@code .button}
 * @param args values for title and text
 * @param told how many people get a mail; none where nobody does
 * @param mailed whether this site sends mails at all
 * @param action where the form posts to
 * @param back where to go instead
 */
public record ConfirmModel(
        CohortHead head, String key, List<Object> args, int told, boolean mailed, SafeUrl action, SafeUrl back) {
    public ConfirmModel {
        args = List.copyOf(args);
    }
}
