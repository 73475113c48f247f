package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.util.List;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/** The people that an administrator looks after, and what each person may change about themselves. */
@UseCase
public class People {

    private final AccountStore store;

    @Inject
    public People(AccountStore store) {
        this.store = store;
    }

    /**
     * The people in the actor's scope.
     *
     * @throws NotFound if that is nobody
     */
    public List<PersonView> list(Actor actor) {
        Scope scope = Scope.ofPeople(actor);
        if (scope.equals(Scope.nothing())) {
            throw new NotFound();
        }
        return store.people(scope);
    }

    /** The address the person signs in with. */
    public String email(Actor actor) {
        var person = actor.required();
        return store.account(person.own(), person.accountId())
                .map(account -> account.email())
                .orElseThrow(NotFound::new);
    }

    /** The person's pages are in this language from now on, a BCP 47 tag that the site offers. */
    public void speak(String language, Actor actor) {
        var person = actor.required();
        store.account(person.own(), person.accountId()).ifPresent(account -> account.speak(language));
        store.flush();
    }
}
