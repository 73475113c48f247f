package lms.web.authoring.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lms.content.CurriculumReader;
import lms.content.source.SourceTree;
import lms.web.authoring.domain.Offer;
import lms.web.authoring.domain.OfferUpload;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.UseCase;

/** Texts that authors upload. */
@UseCase
public class Uploads {

    /** Uploads of one curriculum that are kept at a time; each may be large. */
    static final int MOST = 10;
    /** Name of the form's field. */
    static final String FIELD = "archive";

    private static final int LONGEST_NAME = 200;

    private final OfferStore store;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Uploads(OfferStore store, Ids ids, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Asked before a byte of an upload is read.
     *
     * @throws NotFound if the actor is no author of the curriculum
     */
    public void admit(String curriculumId, Actor actor) {
        actor.required();
        if (!AuthorRights.mayOffer(curriculumId, actor)) {
            throw new NotFound();
        }
    }

    /**
     * Keeps a text. The same text twice is one; whoever uploaded it counts as its author from now on.
     *
     * @param fileName what the archive was called
     * @return the revision
     * @throws NotFound if the actor is no author of the curriculum
     * @throws Rejected if the text is of another curriculum, or too many are kept already
     */
    public String keep(String curriculumId, SourceTree source, String fileName, Actor actor) {
        admit(curriculumId, actor);
        Optional<String> other = new CurriculumReader().idOf(source).filter(id -> !id.equals(curriculumId));
        if (other.isPresent()) {
            throw fault("author.upload.elsewhere", other.get(), curriculumId);
        }
        List<OfferStore.Stored> kept = store.of(curriculumId);
        String revision = source.revision();
        if (kept.stream().noneMatch(stored -> stored.revision().equals(revision))) {
            if (kept.size() >= MOST) {
                throw fault("author.upload.limit", MOST);
            }
            store.keep(new Offer(ids.next(), curriculumId, revision, clock.instant()), source);
        }
        String name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        var text = new OfferUpload.Text(curriculumId, revision, name);
        store.note(new OfferUpload(ids.next(), actor.required().accountId(), text, clock.instant()), text);
        store.flush();
        return revision;
    }

    /**
     * Removes an upload; a text in a folder stays. Who uploaded it goes on counting as its author.
     *
     * @throws NotFound if the actor is no author of the curriculum
     */
    public void discard(String curriculumId, String revision, Actor actor) {
        admit(curriculumId, actor);
        store.remove(curriculumId, revision);
        store.flush();
    }

    private static Rejected fault(String key, Object... args) {
        return new Rejected(List.of(Rejected.Fault.of(FIELD, key, args)));
    }
}
