package lms.web.privacy.usecase;

import java.time.Instant;

/**
 * How far a person's copy of their data is.
 *
 * @param ready whether it was made; its link was mailed then
 * @param since when it was asked for, or made
 * @param until when it goes if nobody takes it
 */
public record ExportView(boolean ready, Instant since, Instant until) {}
