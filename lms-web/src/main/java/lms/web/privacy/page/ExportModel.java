package lms.web.privacy.page;

import java.time.ZoneId;
import java.util.Optional;
import lms.web.privacy.usecase.ExportView;
import lms.web.shared.view.Phrase;

/**
 * {@code /me/privacy/export}: asking for a copy of one's own data, and how far it is.
 *
 * @param export nothing if none was asked for
 * @param kept how long a copy waits to be taken, in words
 * @param zone to tell moments in
 */
public record ExportModel(Optional<ExportView> export, Phrase kept, ZoneId zone) {}
