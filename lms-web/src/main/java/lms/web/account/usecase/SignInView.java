package lms.web.account.usecase;

import java.time.Instant;

/** One of the person's signed-in browsers. */
public record SignInView(Instant since, Instant lastSeen, boolean current) {}
