package lms.web.administration.page;

import java.time.ZoneId;
import java.util.List;
import lms.web.administration.usecase.RequestView;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /admin/records}: requests for records.
 *
 * @param requests the newest first
 * @param zone to tell moments in
 */
public record RecordsModel(List<Row> requests, ZoneId zone) {
    public RecordsModel {
        requests = List.copyOf(requests);
    }

    /**
     * A request.
     *
     * @param kind key of the message about the kind of reason
     * @param state key of the message about its state
     */
    public record Row(RequestView request, String kind, String state, SafeUrl allow, SafeUrl decline, SafeUrl read) {}
}
