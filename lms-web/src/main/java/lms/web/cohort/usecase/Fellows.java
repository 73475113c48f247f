package lms.web.cohort.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lms.web.account.usecase.Contact;
import lms.web.account.usecase.Contacts;
import lms.web.consent.domain.ConsentKind;
import lms.web.consent.usecase.Consents;
import lms.web.shared.kernel.Component;

/** Who of those who take part in a cohort is told about whom: those who agreed, about each other. */
@Component
class Fellows {

    private final PlaceStore places;
    private final Consents consents;
    private final Contacts contacts;

    @Inject
    Fellows(PlaceStore places, Consents consents, Contacts contacts) {
        this.places = places;
        this.consents = consents;
        this.contacts = contacts;
    }

    /** Display names of the others; nothing for somebody who did not agree to be shown themself. */
    Optional<List<String>> of(UUID accountId, UUID cohortId) {
        Set<UUID> agreed = consents.given(places.enrolled(cohortId), ConsentKind.COHORT_NAMES);
        return agreed.contains(accountId)
                ? Optional.of(contacts.of(agreed).stream()
                        .filter(person -> !person.accountId().equals(accountId))
                        .map(Contact::displayName)
                        .toList())
                : Optional.empty();
    }
}
