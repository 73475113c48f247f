package lms.web.administration.page;

import java.time.ZoneId;
import lms.web.administration.usecase.OpenRecord;

/**
 * {@code /admin/records/…/read}: a record that is open.
 *
 * @param zone to tell moments in
 */
public record RecordModel(OpenRecord record, ZoneId zone) {}
