package lms.web.account.usecase;

import java.util.List;
import java.util.UUID;

/**
 * A person as an administrator sees them: nothing of what they learn.
 *
 * @param maskedEmail the address they sign in with, so that it can be recognised and not copied
 * @param language of their pages, a BCP 47 tag
 * @param roles that they hold
 * @param proposed roles that another administrator has yet to confirm
 */
public record PersonCard(
        UUID id,
        String displayName,
        String maskedEmail,
        String language,
        List<HeldRole> roles,
        List<Proposal> proposed) {
    public PersonCard {
        roles = List.copyOf(roles);
        proposed = List.copyOf(proposed);
    }
}
