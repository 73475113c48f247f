package lms.web.account.usecase;

import jakarta.inject.Inject;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/** The people that an administrator looks after, and what each person may change about themselves. */
@UseCase
public class People {

    static final int PAGE_SIZE = 50;
    private static final int LONGEST_PART = 100;

    private final AccountStore store;

    @Inject
    public People(AccountStore store) {
        this.store = store;
    }

    /**
     * The people in the actor's scope whose name holds what was typed, or whose whole address it is: whoever was written to
     * can be found, and nobody can feel their way through addresses.
     *
     * @param part empty for everybody
     * @param page from 1; a number that there is none of gives the nearest
     * @throws NotFound if the scope holds nobody
     */
    public PeopleFound find(String part, int page, Actor actor) {
        actor.required();
        Scope scope = Scope.ofPeople(actor);
        if (scope.equals(Scope.nothing())) {
            throw new NotFound();
        }
        String asked = part.length() > LONGEST_PART ? part.substring(0, LONGEST_PART) : part;
        long total = store.count(scope, asked);
        int pages = (int) Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        int number = Math.max(1, Math.min(pages, page));
        return new PeopleFound(store.people(scope, asked, (number - 1) * PAGE_SIZE, PAGE_SIZE), total, number, pages);
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
