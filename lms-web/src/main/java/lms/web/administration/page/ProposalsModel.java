package lms.web.administration.page;

import java.time.ZoneId;
import java.util.List;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /admin/proposals}: roles that wait for a second administrator.
 *
 * @param waiting the longest first
 * @param zone to tell moments in
 */
public record ProposalsModel(List<Row> waiting, ZoneId zone) {
    public ProposalsModel {
        waiting = List.copyOf(waiting);
    }

    /**
     * A proposal.
     *
     * @param person page of who is to hold the role
     * @param confirm where it is confirmed
     * @param decline where it is declined
     */
    public record Row(PersonModel.Waiting waiting, SafeUrl person, SafeUrl confirm, SafeUrl decline) {}
}
