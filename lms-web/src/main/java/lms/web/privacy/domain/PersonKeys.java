package lms.web.privacy.domain;

import java.util.Optional;
import java.util.UUID;

/**
 * By what rows know a person.
 *
 * @param accountId the account
 * @param pseudonym under which the person stands in the audit trail, if they stand there
 * @param address the e-mail address, as addresses are kept
 * @param language in which the person reads, a BCP 47 tag
 */
public record PersonKeys(UUID accountId, Optional<UUID> pseudonym, String address, String language) {}
