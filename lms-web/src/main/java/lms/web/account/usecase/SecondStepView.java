package lms.web.account.usecase;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person has for the second step.
 *
 * @param since when their app was set up; nothing if they have none
 * @param recoveryCodes how many of them are left
 * @param removable whether the person can do without the app; otherwise their roles need it
 */
public record SecondStepView(Optional<Instant> since, long recoveryCodes, boolean removable) {}
