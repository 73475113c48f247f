package lms.web.cohort.page;

import java.util.Optional;
import lms.web.cohort.usecase.SessionView;
import lms.web.shared.view.OutsideLink;
import lms.web.shared.view.SafeUrl;

/**
 * A session in a list.
 *
 * @param session what is known of it
 * @param calendar its file for calendars
 * @param runSheet its run sheet, for those who lead it
 * @param change where it is changed; empty where it cannot be
 * @param cancel where it is cancelled; empty where it cannot be
 */
public record SessionLine(
        SessionView session,
        SafeUrl calendar,
        Optional<SafeUrl> runSheet,
        Optional<SafeUrl> change,
        Optional<SafeUrl> cancel) {

    /** Where people meet online; the use case has made sure that it is an https address. */
    public Optional<OutsideLink> meeting() {
        String link = session.plan().link();
        return link.isEmpty() ? Optional.empty() : Optional.of(new OutsideLink(link));
    }
}
