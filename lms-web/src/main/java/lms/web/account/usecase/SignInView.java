package lms.web.account.usecase;

import java.time.Instant;
import java.util.UUID;
import lms.web.account.domain.SignInMethod;

/** One of the person's signed-in browsers. */
public record SignInView(UUID id, SignInMethod method, Instant since, Instant lastSeen, boolean current) {}
