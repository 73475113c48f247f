package lms.web.privacy.page;

import java.time.ZoneId;
import java.util.List;
import lms.web.privacy.usecase.ComplaintView;

/**
 * {@code /admin/privacy/complaints}: everybody's complaints, with what is due.
 *
 * @param complaints those that wait to be acknowledged first
 * @param overdue how many should have been acknowledged by now
 * @param zone to tell moments in
 */
public record ComplaintDeskModel(List<ComplaintView> complaints, int overdue, ZoneId zone) {
    public ComplaintDeskModel {
        complaints = List.copyOf(complaints);
    }
}
