package lms.web.privacy.page;

import java.time.ZoneId;
import java.util.List;
import lms.web.privacy.usecase.ComplaintView;

/**
 * {@code /me/privacy/complaints}: complaining, and what became of one's complaints. Posts {@code words}.
 *
 * @param words as typed before
 * @param complaints the newest first
 * @param zone to tell moments in
 */
public record ComplaintsModel(String words, List<ComplaintView> complaints, ZoneId zone) {
    public ComplaintsModel {
        complaints = List.copyOf(complaints);
    }
}
