package lms.web.shared.schedule;

import java.time.Instant;

/**
 * Fired every few seconds on a thread of the server's own, never two at once, from the end of the start until the
 * application is taken down. Whoever observes it does a little work in a use case of its own and keeps it short; a fault
 * of one observer does not reach the others.
 *
 * @param at when it was fired
 */
public record Beat(Instant at) {}
