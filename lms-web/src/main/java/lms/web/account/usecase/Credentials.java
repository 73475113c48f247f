package lms.web.account.usecase;

import java.util.UUID;

/** What a password is checked against. */
record Credentials(UUID accountId, String passwordHash) {}
