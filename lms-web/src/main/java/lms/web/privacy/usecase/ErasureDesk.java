package lms.web.privacy.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lms.web.account.usecase.PersonCard;
import lms.web.account.usecase.Roles;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.Audit;
import lms.web.privacy.domain.ErasureRequest;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;
import lms.web.shared.secret.Place;
import lms.web.shared.secret.Vault;

/** Erasing somebody who asked for it and cannot do it alone: one administrator asks, another one does it. */
@UseCase
public class ErasureDesk {

    /** Field of the form, to which faults belong. */
    public static final String REASON = "reason";

    private static final String TABLE = "erasure_request";
    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;

    private final ErasureRequests requests;
    private final Roles roles;
    private final ErasureObstacles obstacles;
    private final Erasure erasure;
    private final Vault vault;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public ErasureDesk(
            ErasureRequests requests,
            Roles roles,
            ErasureObstacles obstacles,
            Erasure erasure,
            Vault vault,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.requests = requests;
        this.roles = roles;
        this.obstacles = obstacles;
        this.erasure = erasure;
        this.vault = vault;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The person whom the actor could ask to erase.
     *
     * @throws NotFound if the person is not in the actor's scope
     */
    public PersonCard person(UUID subjectId, Actor actor) {
        return roles.person(subjectId, actor);
    }

    /**
     * Asks another administrator to erase a person.
     *
     * @throws NotFound if the person is not in the actor's scope
     * @throws lms.web.shared.kernel.ConfirmationRequired unless the actor showed a secret a moment ago
     * @throws Rejected if no reason is given, it is the actor's own account, no second administrator exists, or it is asked
     *     already
     */
    public void ask(UUID subjectId, String reason, Actor actor) {
        var person = actor.required();
        roles.person(subjectId, actor);
        person.requireConfirmed(clock.instant());
        int length = reason.strip().length();
        refuse(length < SHORTEST || length > LONGEST, "error.erasure.reason", SHORTEST, LONGEST);
        refuse(subjectId.equals(person.accountId()), "error.erasure.own");
        refuse(roles.givesAlone(actor), "error.erasure.alone");
        refuse(
                requests.all(scope(actor)).stream()
                        .anyMatch(named -> named.request().subjectId().equals(subjectId)),
                "error.erasure.asked");
        UUID id = ids.next();
        String sealed = vault.seal(new Place(TABLE, REASON, id), reason.strip());
        requests.keep(new ErasureRequest(id, subjectId, person.accountId(), sealed, clock.instant()));
        requests.flush();
        audit.noteAbout(actor, Deed.ERASURE_ASKED, subjectId, "");
    }

    /** What waits for an answer, the oldest first, but for what is about the actor. */
    public List<ErasureRequestView> waiting(Actor actor) {
        UUID self = actor.required().accountId();
        return requests.all(scope(actor)).stream()
                .filter(named -> !named.request().subjectId().equals(self))
                .map(named -> view(named, self))
                .toList();
    }

    /**
     * Erases the person, for good.
     *
     * @throws NotFound if there is nothing that the actor could answer
     * @throws lms.web.shared.kernel.ConfirmationRequired unless the actor showed a secret a moment ago
     * @throws Conflict if there is an obstacle
     */
    public void allow(UUID id, Actor actor) {
        UUID self = actor.required().accountId();
        ErasureRequest request = requests.lock(scope(actor), id)
                .filter(found -> found.mayBeAnsweredBy(self))
                .orElseThrow(NotFound::new);
        actor.required().requireConfirmed(clock.instant());
        ErasureObstacle obstacle = obstacles.of(request.subjectId());
        if (obstacle != ErasureObstacle.NONE) {
            throw new Conflict("erasure." + obstacle.name().toLowerCase(Locale.ROOT));
        }
        erasure.erase(request.subjectId(), self);
    }

    /**
     * Declines, or takes one's own request back.
     *
     * @throws NotFound if there is no such request
     */
    public void decline(UUID id, Actor actor) {
        UUID self = actor.required().accountId();
        ErasureRequest request = requests.lock(scope(actor), id)
                .filter(found -> found.mayBeAnsweredBy(self) || found.askedBy().equals(self))
                .orElseThrow(NotFound::new);
        requests.remove(request);
        requests.flush();
        audit.noteAbout(actor, Deed.ERASURE_DECLINED, request.subjectId(), "");
    }

    private ErasureRequestView view(ErasureRequests.Named named, UUID self) {
        ErasureRequest request = named.request();
        return new ErasureRequestView(
                request.id(),
                named.subject(),
                named.asker(),
                vault.open(new Place(TABLE, REASON, request.id()), request.reason()),
                request.askedAt(),
                request.askedBy().equals(self),
                request.mayBeAnsweredBy(self));
    }

    private static Scope scope(Actor actor) {
        actor.required();
        Scope scope = Scope.ofPeople(actor);
        if (scope.equals(Scope.nothing())) {
            throw new NotFound();
        }
        return scope;
    }

    private static void refuse(boolean wrong, String key, Object... args) {
        if (wrong) {
            throw new Rejected(List.of(Rejected.Fault.of(REASON, key, args)));
        }
    }
}
