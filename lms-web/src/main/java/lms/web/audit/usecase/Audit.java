package lms.web.audit.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import lms.web.audit.domain.AuditEntry.Noted;
import lms.web.audit.domain.AuditHead;
import lms.web.audit.domain.Deed;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;
import lms.web.shared.secret.Vault;

/** Notes what people do that changes who may do what, or what others read, and who looks at people. */
@UseCase
public class Audit {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final AuditStore store;
    private final AuditPeople people;
    private final AccountNames accounts;
    private final Scribe scribe;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Audit(AuditStore store, AuditPeople people, AccountNames accounts, Vault vault, Ids ids, Clock clock) {
        this.store = store;
        this.people = people;
        this.accounts = accounts;
        this.scribe = new Scribe(vault);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Notes a deed in the transaction that does it, so that neither exists without the other. Call it last: until the
     * transaction ends, nobody else can note anything.
     *
     * @param actor who does it; somebody who is signed in
     * @param object id of what it is done to; see {@link #noteAbout} for people
     * @param detail what a reader needs besides, such as a course's title; never a person's name or address
     */
    @PublicUse("called by a use case that has asked for the rights itself")
    public void note(Actor actor, Deed deed, String object, String detail) {
        note(actor.required().accountId(), new Noted(deed, object, detail));
    }

    /** Notes a deed that is done to a person, who will see it. */
    @PublicUse("called by a use case that has asked for the rights itself")
    public void noteAbout(Actor actor, Deed deed, UUID person, String detail) {
        write(actor.required().accountId(), Optional.of(person), new Noted(deed, "", detail));
    }

    /**
     * Notes a deed of somebody who is not signed in yet, or of the system.
     *
     * @param accountId {@code NOBODY} of the pseudonyms for the system
     */
    @PublicUse("called by a use case that has asked for the rights itself")
    public void note(UUID accountId, Noted noted) {
        // An account's id must not stand in the trail in the clear, whoever calls.
        Optional<UUID> person = Optional.of(noted.object())
                .filter(object -> ID.matcher(object).matches())
                .map(UUID::fromString)
                .filter(id -> id.equals(accountId) || accounts.exists(id));
        write(accountId, person, person.isPresent() ? new Noted(noted.deed(), "", noted.detail()) : noted);
    }

    /**
     * Notes that somebody looks at people, once in each hour or day. A page that is looked at does this though it was
     * only asked for; nothing else changes by a {@code GET} but when a sign-in was last seen.
     *
     * @param object what is looked at, such as a cohort
     * @param once how long one note stands for all: {@code HOURS} or {@code DAYS}, in UTC
     */
    @PublicUse("called by a use case that has asked for the rights itself")
    public void noteRead(Actor actor, Deed deed, String object, ChronoUnit once) {
        UUID reader = actor.required().accountId();
        var reading = new AuditStore.Reading(reader, deed, object, Optional.empty());
        if (!store.isNoted(reading, since(once))) {
            write(reader, Optional.empty(), new Noted(deed, object, ""));
        }
    }

    /** Notes that somebody looks at a person, once in each hour; looking at oneself is not noted. */
    @PublicUse("called by a use case that has asked for the rights itself")
    public void noteReadOf(Actor actor, Deed deed, UUID person) {
        UUID reader = actor.required().accountId();
        var reading = new AuditStore.Reading(reader, deed, "", Optional.of(person));
        if (!reader.equals(person) && !store.isNoted(reading, since(ChronoUnit.HOURS))) {
            write(reader, Optional.of(person), new Noted(deed, "", ""));
        }
    }

    private Instant since(ChronoUnit once) {
        return clock.instant().truncatedTo(once);
    }

    private void write(UUID actor, Optional<UUID> subject, Noted noted) {
        AuditHead head = store.hold().orElseGet(this::begin);
        Scribe.Cast cast = people.cast(actor, subject);
        store.add(scribe.write(head, new Scribe.Occasion(ids.next(), clock.instant()), cast, noted));
        store.flush();
    }

    private AuditHead begin() {
        AuditHead head = scribe.start();
        store.begin(head);
        return head;
    }
}
