package lms.web.privacy.page;

import java.time.ZoneId;
import lms.web.privacy.usecase.ComplaintView;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /admin/privacy/complaints/…}: one complaint, to be acknowledged and answered. Posts {@code answer} to its own
 * address.
 *
 * @param answer as typed before
 * @param zone to tell moments in
 */
public record ComplaintModel(
        ComplaintView complaint, String answer, ZoneId zone, SafeUrl action, SafeUrl acknowledge) {}
