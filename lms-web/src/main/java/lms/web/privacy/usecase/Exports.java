package lms.web.privacy.usecase;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.Audit;
import lms.web.privacy.domain.DataExport;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.UseCase;
import lms.web.shared.secret.Place;
import lms.web.shared.secret.Secrets;
import lms.web.shared.secret.Vault;

/**
 * A person's own copy of what is kept about them (UK GDPR Art. 15 and 20): asked for with one button, made a moment
 * later, and taken once, through a link that is mailed. Both ends want a secret shown a moment ago, because the copy
 * holds all at once what the account shows in pieces.
 */
@UseCase
public class Exports {

    private final ExportStore store;
    private final ExportShelf shelf;
    private final Audit audit;
    private final Vault vault;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Exports(ExportStore store, ExportShelf shelf, Audit audit, Vault vault, Ids ids, Clock clock) {
        this.store = store;
        this.shelf = shelf;
        this.audit = audit;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /** How far the person's copy is; nothing if none was asked for. */
    public Optional<ExportView> mine(Actor actor) {
        return store.of(actor.required().own())
                .filter(this::isThere)
                .map(export -> new ExportView(export.isReady(), export.changedAt(), export.end()));
    }

    /**
     * Asks for a copy. While one is being made nothing happens; one that is ready is made anew, and its link ends.
     *
     * @throws lms.web.shared.kernel.ConfirmationRequired unless the person showed a secret a moment ago
     */
    public void ask(Actor actor) {
        Actor.Person person = actor.required();
        Instant now = clock.instant();
        person.requireConfirmed(now);
        Optional<DataExport> before = store.of(person.own());
        if (before.filter(export -> !export.isReady()).isPresent()) {
            return;
        }
        before.ifPresentOrElse(
                export -> export.begin(now), () -> store.keep(new DataExport(ids.next(), person.accountId(), now)));
        store.flush();
        audit.noteAbout(actor, Deed.EXPORT_ASKED, person.accountId(), "");
    }

    /**
     * Until when the person can take their copy through the link.
     *
     * @throws NotFound if the link leads to nothing, or to the copy of somebody else
     */
    public Instant linked(String secret, Actor actor) {
        return found(secret, actor).end();
    }

    /**
     * The copy, to be read once: the link ends and the file is gone. Nothing if the file was lost; it is made anew then.
     *
     * @throws NotFound if the link leads to nothing, or to the copy of somebody else
     * @throws lms.web.shared.kernel.ConfirmationRequired unless the person showed a secret a moment ago
     */
    public Optional<InputStream> take(String secret, Actor actor) {
        DataExport export = found(secret, actor);
        actor.required().requireConfirmed(clock.instant());
        Optional<InputStream> copy = shelf.take(export.id(), vault.open(keyPlace(export), export.sealedKey()));
        if (copy.isEmpty()) {
            export.begin(clock.instant());
            store.flush();
            return copy;
        }
        store.remove(export);
        store.flush();
        audit.noteAbout(actor, Deed.EXPORT_TAKEN, export.accountId(), "");
        return copy;
    }

    /** Where the key of a copy stands. */
    static Place keyPlace(DataExport export) {
        return new Place("data_export", "sealed_key", export.id());
    }

    private DataExport found(String secret, Actor actor) {
        return store.linked(actor.required().own(), Secrets.hash(secret))
                .filter(DataExport::isReady)
                .filter(this::isThere)
                .orElseThrow(NotFound::new);
    }

    private boolean isThere(DataExport export) {
        return !export.isReady() || clock.instant().isBefore(export.end());
    }
}
