package lms.web.finding.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import lms.search.Synonyms;
import lms.web.finding.domain.ShippedSynonyms;
import lms.web.finding.domain.SynonymList;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;

/** The synonyms that are live, as every search on this node uses them. What another node makes live arrives with the next beat. */
@Component
public class HouseSynonyms {

    private static final Live UNREAD = new Live(-1, Synonyms.NONE);

    private final SynonymStore store;
    private volatile Live live = UNREAD;

    @Inject
    public HouseSynonyms(SynonymStore store) {
        this.store = store;
    }

    /** What holds now; read from the database when it is first needed. */
    Synonyms live() {
        if (live.number() < 0) {
            refresh();
        }
        return live.synonyms();
    }

    /** Reads them again if others went live. */
    void refresh() {
        if (store.number() != live.number()) {
            take(store.live()
                    .map(edition -> new Live(edition.number(), of(edition.list())))
                    .orElseGet(() -> new Live(0, of(ShippedSynonyms.list()))));
        }
    }

    /** They went live here. */
    @PublicUse("the system follows its own synonyms")
    public void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) SynonymsChanged changed) {
        take(new Live(changed.number(), of(changed.list())));
    }

    /** A list as the index takes it. */
    static Synonyms of(SynonymList list) {
        return new Synonyms(list.groups());
    }

    /** A reader that was slow must not bring an older list back. */
    private synchronized void take(Live found) {
        if (found.number() > live.number()) {
            live = found;
        }
    }

    private record Live(int number, Synonyms synonyms) {}
}
