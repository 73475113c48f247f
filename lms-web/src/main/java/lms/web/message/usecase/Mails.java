package lms.web.message.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.message.domain.Delivery;
import lms.web.message.domain.OutboxMail;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.UseCase;

/** Looking into the outbox: at figures for administrators, at the mails themselves in the demonstration only. */
@UseCase
public class Mails {

    private static final int SHOWN = 50;

    private final OutboxStore store;
    private final Envelopes envelopes;
    private final Settings settings;

    @Inject
    public Mails(OutboxStore store, Envelopes envelopes, Settings settings) {
        this.store = store;
        this.envelopes = envelopes;
        this.settings = settings;
    }

    /**
     * How the mails fare; nothing of what they say or to whom.
     *
     * @throws NotFound unless the actor is an administrator
     */
    public MailFigures figures(Actor actor) {
        if (!actor.holds(Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
        return new MailFigures(
                settings.mail().isPresent(), store.count(Delivery.WAITING), store.count(Delivery.FAILED));
    }

    /**
     * The newest mails of the demonstration.
     *
     * @throws NotFound in the real thing, where nobody reads other people's mail
     */
    @PublicUse("the people of the demonstration are nobody")
    public List<OutboxView> demoMails() {
        return demoStore().newest(0, SHOWN).stream().map(this::view).toList();
    }

    /** One mail of the demonstration. */
    @PublicUse("the people of the demonstration are nobody")
    public Optional<OutboxView> demoMail(UUID id) {
        return demoStore()
                .find(id)
                .filter(mail -> !mail.sealedRecipient().isEmpty())
                .map(this::view);
    }

    private OutboxStore demoStore() {
        if (!settings.mode().hasDemoData()) {
            throw new NotFound();
        }
        return store;
    }

    private OutboxView view(OutboxMail mail) {
        Envelopes.Opened opened = envelopes.open(mail);
        return new OutboxView(mail.id(), opened.to(), opened.letter(), mail.createdAt());
    }
}
