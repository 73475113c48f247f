package lms.web.audit.usecase;

import java.time.Instant;
import java.util.Optional;
import lms.web.audit.domain.Deed;

/**
 * Which part of the trail to read.
 *
 * @param deed only such deeds; empty for all
 * @param from only what was noted at this moment or later
 * @param until only what was noted before this moment
 * @param page from 1, the newest first
 */
public record AuditQuestion(Optional<Deed> deed, Optional<Instant> from, Optional<Instant> until, int page) {}
