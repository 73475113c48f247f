package lms.web.retention.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.web.account.domain.EmailAddress;
import lms.web.account.usecase.Contact;
import lms.web.account.usecase.Contacts;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.Audit;
import lms.web.retention.domain.HoldKind;
import lms.web.retention.domain.RetentionHold;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;
import lms.web.shared.secret.Place;
import lms.web.shared.secret.Vault;

/** Holding back what would be removed: for a court, a complaint, or because the person asks for it. */
@UseCase
public class Holds {

    /** Fields of the form, to which faults belong. */
    public static final String WHOM = "whom";

    public static final String REASON = "reason";

    private static final Pattern COHORT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private final HoldStore store;
    private final RetentionStore removals;
    private final Contacts contacts;
    private final Vault vault;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Holds(
            HoldStore store,
            RetentionStore removals,
            Contacts contacts,
            Vault vault,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.removals = removals;
        this.contacts = contacts;
        this.vault = vault;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether nothing of this person may be removed for now; the answer holds until the transaction ends. */
    @PublicUse("called by what would remove a person, which has asked for the right itself")
    public boolean isHeld(UUID accountId) {
        store.lock(accountId);
        return store.isPersonHeld(accountId);
    }

    /**
     * All holds, the oldest first, but for one on the actor: whoever is looked into does not read why.
     *
     * @throws NotFound unless the actor is an administrator
     */
    public List<HoldView> all(Actor actor) {
        UUID self = actor.required().accountId();
        Scope scope = scope(actor);
        List<RetentionHold> holds = store.all(scope).stream()
                .filter(hold -> !hold.heldId().equals(self))
                .toList();
        Map<UUID, String> names = contacts
                .of(holds.stream()
                        .flatMap(hold -> Stream.of(hold.heldId(), hold.heldBy()))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Contact::accountId, Contact::displayName));
        return holds.stream().map(hold -> view(hold, names, scope)).toList();
    }

    private HoldView view(RetentionHold hold, Map<UUID, String> names, Scope scope) {
        Optional<String> name = switch (hold.kind()) {
            case PERSON -> Optional.ofNullable(names.get(hold.heldId()));
            case COHORT -> store.cohort(scope, hold.heldId());
        };
        return new HoldView(
                hold.id(),
                hold.kind(),
                hold.heldId(),
                name,
                vault.open(place(hold.id()), hold.reason()),
                Optional.ofNullable(names.get(hold.heldBy())),
                hold.since());
    }

    /**
     * Holds a person or a cohort from now on. What is removed at this moment, by a step of the run or because somebody
     * closes their account, is gone before; nothing goes after.
     *
     * @param whom the address that a person signs in with, or the address of a cohort's page
     * @throws NotFound unless the actor is an administrator
     * @throws lms.web.shared.kernel.ConfirmationRequired unless the actor showed a secret a moment ago
     * @throws Rejected if there is nobody and no cohort of that address, it is held already, or no reason is given
     */
    public void hold(String whom, String reason, Actor actor) {
        Instant now = clock.instant();
        Scope scope = scope(actor);
        var person = actor.required();
        person.requireConfirmed(now);
        removals.hold();
        Held held = checked(whom, reason, scope);
        UUID id = ids.next();
        String sealed = vault.seal(place(id), reason.strip());
        store.keep(new RetentionHold(id, held.kind(), held.id(), sealed, person.accountId(), now));
        store.flush();
        note(actor, Deed.HOLD_SET, held);
    }

    private Held checked(String whom, String reason, Scope scope) {
        List<Rejected.Fault> faults = new ArrayList<>();
        Optional<Held> found = find(whom.strip(), scope);
        if (found.isEmpty()) {
            faults.add(Rejected.Fault.of(WHOM, "error.hold.whom"));
        } else if (store.isHeld(found.get().kind(), found.get().id())) {
            faults.add(Rejected.Fault.of(WHOM, "error.hold.held"));
        }
        int length = reason.strip().length();
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            faults.add(Rejected.Fault.of(REASON, "error.record.reason", SHORTEST_REASON, LONGEST_REASON));
        }
        if (!faults.isEmpty()) {
            throw new Rejected(faults);
        }
        return found.orElseThrow();
    }

    private Optional<Held> find(String whom, Scope scope) {
        Matcher id = COHORT.matcher(whom);
        return id.find() ? cohort(UUID.fromString(id.group()), scope) : person(whom);
    }

    private Optional<Held> cohort(UUID cohortId, Scope scope) {
        store.lockPeople(cohortId);
        return store.cohort(scope, cohortId).map(name -> new Held(HoldKind.COHORT, cohortId));
    }

    private Optional<Held> person(String address) {
        return EmailAddress.parse(address)
                .flatMap(email -> contacts.byEmail(email.value()))
                .map(Contact::accountId)
                .filter(store::lock)
                .map(account -> new Held(HoldKind.PERSON, account));
    }

    /**
     * Releases a hold: what is over goes with the next run.
     *
     * @throws NotFound if there is none, it is on the actor, or the actor is no administrator
     * @throws lms.web.shared.kernel.ConfirmationRequired unless the actor showed a secret a moment ago
     */
    public void release(UUID id, Actor actor) {
        Scope scope = scope(actor);
        actor.required().requireConfirmed(clock.instant());
        RetentionHold hold = store.hold(scope, id)
                .filter(found -> !found.heldId().equals(actor.required().accountId()))
                .orElseThrow(NotFound::new);
        store.remove(hold);
        store.flush();
        note(actor, Deed.HOLD_RELEASED, new Held(hold.kind(), hold.heldId()));
    }

    private void note(Actor actor, Deed deed, Held held) {
        switch (held.kind()) {
            case PERSON -> audit.noteAbout(actor, deed, held.id(), "");
            case COHORT -> audit.note(actor, deed, "cohort:" + held.id(), "");
        }
    }

    private static Place place(UUID hold) {
        return new Place("retention_hold", "reason", hold);
    }

    private static Scope scope(Actor actor) {
        actor.required();
        Scope scope = Scope.ofPeople(actor);
        if (scope.equals(Scope.nothing())) {
            throw new NotFound();
        }
        return scope;
    }

    private record Held(HoldKind kind, UUID id) {}
}
