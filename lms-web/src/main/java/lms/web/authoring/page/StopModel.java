package lms.web.authoring.page;

import java.util.List;
import lms.web.shared.view.SafeUrl;

/**
 * Something was not done: why, and where to go on.
 *
 * @param title key of the heading
 * @param why one sentence for each reason
 */
public record StopModel(String title, List<Said> why, SafeUrl back) {
    public StopModel {
        why = List.copyOf(why);
    }
}
