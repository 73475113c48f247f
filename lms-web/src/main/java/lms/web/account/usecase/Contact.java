package lms.web.account.usecase;

import java.util.UUID;

/**
 * How to reach a person. Never shown: only mails are sent to it.
 *
 * @param language interface language, a BCP 47 tag
 */
public record Contact(UUID accountId, String displayName, String email, String language) {}
