package lms.web.administration.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import lms.web.account.usecase.PersonCard;
import lms.web.administration.page.PersonModel.RoleWords;
import lms.web.administration.usecase.Place;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.Role;

/** Turns grants into the keys and names that pages show. */
final class RoleNames {

    private final List<Place> places;

    RoleNames(List<Place> places) {
        this.places = places;
    }

    static String key(Role role) {
        return "role." + role.name().toLowerCase(Locale.ROOT);
    }

    RoleWords words(Grant grant) {
        String name = places.stream()
                .filter(place ->
                        place.kind() == grant.scopeKind() && place.key().equals(grant.scopeKey()))
                .map(Place::name)
                .findFirst()
                .orElse(grant.scopeKey());
        return new RoleWords(
                key(grant.role()), "role.in." + grant.scopeKind().name().toLowerCase(Locale.ROOT), name);
    }

    PersonModel model(PersonCard person, ZoneId zone) {
        return new PersonModel(
                person,
                person.roles().stream()
                        .map(held -> new PersonModel.Held(held.id().toString(), words(held.grant()), held.mayEnd()))
                        .toList(),
                person.proposed().stream()
                        .map(proposal -> new PersonModel.Waiting(proposal, words(proposal.grant())))
                        .toList(),
                zone);
    }
}
