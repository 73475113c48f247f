package lms.web.account.usecase;

/**
 * In which ways somebody can show a secret again.
 *
 * @param password whether their password is enough
 * @param code whether they have an app or recovery codes
 * @param passkey whether they have a passkey
 * @param setUp whether none of it helps, because their roles need a second step and they have none yet
 */
public record Ways(boolean password, boolean code, boolean passkey, boolean setUp) {}
