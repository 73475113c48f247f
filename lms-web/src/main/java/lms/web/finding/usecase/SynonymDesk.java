package lms.web.finding.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.search.PageHit;
import lms.search.Synonyms;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.Audit;
import lms.web.finding.domain.ShippedSynonyms;
import lms.web.finding.domain.SynonymEdition;
import lms.web.finding.domain.SynonymList;
import lms.web.finding.domain.SynonymText;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.UseCase;

/** Where editors try synonyms, and make them live. */
@UseCase
public class SynonymDesk {

    /** Field of the form that holds the list. */
    public static final String NAMES = "names";

    private static final int MOST = 10;

    private final SynonymStore store;
    private final HouseSynonyms synonyms;
    private final Search search;
    private final Index index;
    private final Event<SynonymsChanged> changed;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public SynonymDesk(
            SynonymStore store,
            HouseSynonyms synonyms,
            Search search,
            Index index,
            Event<SynonymsChanged> changed,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.synonyms = synonyms;
        this.search = search;
        this.index = index;
        this.changed = changed;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The list that is live.
     *
     * @throws NotFound unless the actor looks after the search
     */
    public Live live(Actor actor) {
        Editors.admit(actor);
        boolean mayChange = Editors.mayChange(actor);
        return store.live()
                .map(edition ->
                        new Live(edition.number(), edition.list().text(), Optional.of(edition.liveSince()), mayChange))
                .orElseGet(() -> new Live(0, ShippedSynonyms.list().text(), Optional.empty(), mayChange));
    }

    /**
     * What the actor would find with a list that is not live yet, beside what they find now.
     *
     * @param typed the list
     * @param query what to search for
     * @param reads BCP 47 tag of the language that the actor reads in
     * @throws NotFound unless the actor looks after the search
     * @throws Rejected if the list cannot be
     */
    public Trial tryOut(String typed, String query, String reads, Actor actor) {
        Editors.admit(actor);
        SynonymList list = SynonymText.read(NAMES, typed);
        var question = new Search.Question(query, reads, Map.of(), MOST, 0);
        return new Trial(found(question, synonyms.live(), actor), found(question, HouseSynonyms.of(list), actor));
    }

    private List<PageHit> found(Search.Question question, Synonyms names, Actor actor) {
        return index.index().search(search.query(question, names, actor)).hits();
    }

    /**
     * Makes a list live.
     *
     * @param typed the list
     * @param before number of the list that it was made from
     * @throws NotFound unless the actor decides what everybody finds
     * @throws Rejected if the list cannot be
     * @throws Conflict if another list went live in the meantime
     */
    public void makeLive(String typed, int before, Actor actor) {
        actor.required();
        if (!Editors.mayChange(actor)) {
            throw new NotFound();
        }
        SynonymList list = SynonymText.read(NAMES, typed);
        if (store.number() != before) {
            throw new Conflict("synonyms.conflict");
        }
        int number = before + 1;
        store.keep(new SynonymEdition(ids.next(), number, list, clock.instant()));
        changed.fire(new SynonymsChanged(number, list));
        audit.note(
                actor,
                Deed.SYNONYMS_CHANGED,
                String.valueOf(number),
                String.valueOf(list.groups().size()));
    }

    /**
     * The list that is live.
     *
     * @param number 0 if none ever was
     * @param text a group a line
     * @param since when it went live, if one did
     * @param mayChange whether the actor may put another in its place
     */
    public record Live(int number, String text, Optional<Instant> since, boolean mayChange) {}

    /**
     * Two lists of results for one query.
     *
     * @param before the first with the list that is live, best first
     * @param after the first with the list that is tried, best first
     */
    public record Trial(List<PageHit> before, List<PageHit> after) {
        public Trial {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
