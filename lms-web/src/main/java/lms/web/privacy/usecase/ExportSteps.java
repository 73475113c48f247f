package lms.web.privacy.usecase;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lms.web.message.usecase.Mail;
import lms.web.message.usecase.Outbox;
import lms.web.privacy.domain.DataExport;
import lms.web.privacy.domain.PersonKeys;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;
import lms.web.shared.secret.Secrets;
import lms.web.shared.secret.Vault;

/**
 * The steps in which a copy is made, each a transaction. Whoever takes a copy on says so for a short while; one that was
 * begun and not finished, because the server was killed, is taken on again after it and made from the start.
 */
@UseCase
public class ExportSteps {

    private final ExportStore store;
    private final ExportShelf shelf;
    private final PersonalCopy copy;
    private final PersonalRows rows;
    private final Outbox outbox;
    private final Settings settings;
    private final Vault vault;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public ExportSteps(
            ExportStore store,
            ExportShelf shelf,
            PersonalCopy copy,
            PersonalRows rows,
            Outbox outbox,
            Settings settings,
            Vault vault,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.shelf = shelf;
        this.copy = copy;
        this.rows = rows;
        this.outbox = outbox;
        this.settings = settings;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /** Removes copies that nobody took in time, and files that belong to no copy. */
    @PublicUse("the system tidies up after itself")
    public void tidy() {
        store.removeReady(clock.instant().minus(DataExport.KEPT));
        shelf.keepOnly(store.ids());
    }

    /** Takes the next copy on. */
    @PublicUse("the person asked for it and showed a secret")
    public Optional<Taken> next() {
        Instant now = clock.instant();
        Instant until = now.plus(DataExport.LEASE).truncatedTo(ChronoUnit.MICROS);
        return store.due(now)
                .filter(export -> store.lease(export, until))
                .map(export -> new Taken(export.id(), new Scope.Own(export.accountId()), until));
    }

    /** Writes the copy into its file. */
    @PublicUse("the person asked for it and showed a secret")
    public void write(Taken taken, OutputStream to) {
        try {
            copy.write(taken.whose(), to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The copy is made: tells the person where. Nothing happens if they left meanwhile, or if it took so long that
     * somebody else began anew.
     */
    @PublicUse("the person asked for it and showed a secret")
    public void ready(Taken taken, String key) {
        String secret = ids.secret();
        store.find(taken.export()).filter(taken::isOurs).ifPresent(export -> {
            export.ready(Secrets.hash(secret), vault.seal(Exports.keyPlace(export), key), clock.instant());
            store.flush();
            rows.keys(taken.whose()).ifPresent(person -> tell(person, export, secret));
        });
    }

    private void tell(PersonKeys person, DataExport export, String secret) {
        var values = Map.of(
                "until", export.end().toString(), "link", settings.site().url() + "/me/privacy/export/" + secret);
        outbox.put(new Mail(person.address(), person.language(), "mail.export.ready", values));
    }

    /**
     * A copy that was taken on.
     *
     * @param until when it may be taken from whoever took it on
     */
    public record Taken(UUID export, Scope.Own whose, Instant until) {
        boolean isOurs(DataExport found) {
            return !found.isReady() && found.leasedUntil().equals(until);
        }
    }
}
