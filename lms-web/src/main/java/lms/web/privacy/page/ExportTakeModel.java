package lms.web.privacy.page;

import java.time.Instant;
import java.time.ZoneId;
import lms.web.shared.view.SafeUrl;

/**
 * The page that a mailed link leads to.
 *
 * @param take where the button leads
 * @param until when the link ends
 * @param zone to tell it in
 */
public record ExportTakeModel(SafeUrl take, Instant until, ZoneId zone) {}
