package lms.web.account.usecase;

import java.util.UUID;

/**
 * An account is about to be erased. Told inside the transaction that does it and while the person's rows are still there, so
 * that what others wait for falls free with it.
 *
 * @param address of the person, as addresses are kept
 */
public record AccountClosing(UUID accountId, String address) {}
