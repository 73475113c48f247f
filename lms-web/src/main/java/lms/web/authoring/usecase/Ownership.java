package lms.web.authoring.usecase;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.content.Reading;
import lms.web.account.usecase.People;
import lms.web.authoring.domain.FourEyes;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Component;

/** Whose text it is. */
@Component
public class Ownership {

    private final OfferStore store;
    private final People people;

    @Inject
    public Ownership(OfferStore store, People people) {
        this.store = store;
        this.people = people;
    }

    /** Why the actor may not publish the text; empty where they may. */
    Optional<FourEyes.Refusal> refusal(String curriculumId, Reading reading, Actor actor) {
        Actor.Person person = actor.required();
        Map<String, List<String>> authors = new LinkedHashMap<>();
        reading.curriculum()
                .ifPresent(text -> text.lessons().forEach((id, lesson) -> authors.put(id, lesson.authors())));
        boolean uploaded =
                store.uploaders(curriculumId, reading.source().revision()).contains(person.accountId());
        return new FourEyes(authors, uploaded).refuses(person.displayName(), people.email(actor));
    }
}
