package lms.web.administration.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.usecase.Roles;
import lms.web.administration.domain.Reason;
import lms.web.administration.domain.RecordRequest;
import lms.web.administration.domain.RequestState;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.Audit;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/**
 * Opening one person's record, as one breaks a glass: seldom, seen by others, and with a reason. One administrator asks,
 * another one answers, the person is told, and an hour later it is closed. All of it is noted.
 */
@UseCase
public class Records {

    /** Fields of the form, to which faults belong. */
    public static final String KIND = "kind";

    public static final String REASON = "reason";

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;
    private static final int SHOWN = 50;

    private final RecordRequests requests;
    private final Reasons reasons;
    private final Roles roles;
    private final PersonFile files;
    private final RecordMail mail;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Records(
            RecordRequests requests,
            Reasons reasons,
            Roles roles,
            PersonFile files,
            RecordMail mail,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.requests = requests;
        this.reasons = reasons;
        this.roles = roles;
        this.files = files;
        this.mail = mail;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Asks to see a person's record.
     *
     * @param kind name of a {@link Reason}
     * @throws NotFound if the person is not in the actor's scope
     * @throws lms.web.shared.kernel.ConfirmationRequired unless the actor showed a secret a moment ago
     * @throws Rejected if no reason is given, no second administrator exists, it is the actor's own record, or they have
     *     asked already
     */
    public void ask(UUID subjectId, String kind, String words, Actor actor) {
        Instant now = clock.instant();
        var person = actor.required();
        roles.person(subjectId, actor);
        person.requireConfirmed(now);
        Reason reason = checked(kind, words);
        refuse(roles.givesAlone(actor), "error.record.alone");
        refuse(subjectId.equals(person.accountId()), "error.record.own");
        refuse(isAsked(subjectId, actor, now), "error.record.asked");
        UUID id = ids.next();
        requests.keep(new RecordRequest(
                id,
                subjectId,
                person.accountId(),
                reasons.sealKind(id, reason),
                reasons.sealWords(id, words.strip()),
                now));
        requests.flush();
        audit.noteAbout(actor, Deed.GLASS_ASKED, subjectId, key(reason));
    }

    private static Reason checked(String kind, String words) {
        Optional<Reason> reason = Arrays.stream(Reason.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
        List<Rejected.Fault> faults = new ArrayList<>();
        if (reason.isEmpty()) {
            faults.add(Rejected.Fault.of(KIND, "error.record.kind"));
        }
        int length = words.strip().length();
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            faults.add(Rejected.Fault.of(REASON, "error.record.reason", SHORTEST_REASON, LONGEST_REASON));
        }
        if (!faults.isEmpty()) {
            throw new Rejected(faults);
        }
        return reason.orElseThrow();
    }

    private boolean isAsked(UUID subjectId, Actor actor, Instant now) {
        UUID asker = actor.required().accountId();
        return requests.newest(scope(actor), SHOWN).stream()
                .map(RecordRequests.Named::request)
                .filter(request ->
                        request.askedBy().equals(asker) && request.subjectId().equals(subjectId))
                .map(request -> request.state(now))
                .anyMatch(state -> state == RequestState.WAITING || state == RequestState.OPEN);
    }

    /** The newest requests, but for those about the actor: who is told of them is told by mail. */
    public List<RequestView> newest(Actor actor) {
        Instant now = clock.instant();
        UUID self = actor.required().accountId();
        return requests.newest(scope(actor), SHOWN).stream()
                .filter(named -> !named.request().subjectId().equals(self))
                .map(named -> view(named, self, now))
                .toList();
    }

    /**
     * The second administrator opens the record to who asked; the person is told. Where the asker is gone there is nobody
     * to open it to: such a request is declined, or lapses.
     *
     * @throws NotFound if there is nothing that the actor could allow
     * @throws lms.web.shared.kernel.ConfirmationRequired unless the actor showed a secret a moment ago
     */
    public void allow(UUID id, Actor actor) {
        Instant now = clock.instant();
        RecordRequest request = toAllow(id, actor, now);
        actor.required().requireConfirmed(now);
        request.allow(now);
        requests.flush();
        Reason reason = reasons.kind(request);
        mail.opened(request.subjectId(), reason, request.closesAt());
        audit.noteAbout(actor, Deed.GLASS_BROKEN, request.subjectId(), key(reason));
    }

    /**
     * The second administrator declines, or who asked takes it back.
     *
     * @throws NotFound if there is no such request that waits
     */
    public void decline(UUID id, Actor actor) {
        Instant now = clock.instant();
        UUID self = actor.required().accountId();
        RecordRequest request = requests.lock(scope(actor), id)
                .map(RecordRequests.Named::request)
                .filter(found -> found.mayBeAnsweredBy(self, now) || isOwnAndWaits(found, self, now))
                .orElseThrow(NotFound::new);
        request.decline(now);
        requests.flush();
        audit.noteAbout(actor, Deed.GLASS_DECLINED, request.subjectId(), "");
    }

    private static boolean isOwnAndWaits(RecordRequest request, UUID self, Instant now) {
        return request.askedBy().equals(self) && request.state(now) == RequestState.WAITING;
    }

    private RecordRequest toAllow(UUID id, Actor actor, Instant now) {
        return requests.lock(scope(actor), id)
                .filter(named -> named.asker().isPresent())
                .map(RecordRequests.Named::request)
                .filter(request -> request.mayBeAnsweredBy(actor.required().accountId(), now))
                .orElseThrow(NotFound::new);
    }

    /**
     * Reads a record that is open to the actor; each time is noted.
     *
     * @param language in which titles are wanted, a BCP 47 tag
     * @throws NotFound if none is open to them
     */
    public OpenRecord read(UUID id, String language, Actor actor) {
        Instant now = clock.instant();
        RecordRequest request = requests.lock(scope(actor), id)
                .map(RecordRequests.Named::request)
                .filter(found -> found.isOpenTo(actor.required().accountId(), now))
                .orElseThrow(NotFound::new);
        UUID subject = request.subjectId();
        var record = files.of(subject, language, request.closesAt(), actor);
        audit.noteAbout(actor, Deed.RECORD_READ, subject, "");
        return record;
    }

    private RequestView view(RecordRequests.Named named, UUID self, Instant now) {
        RecordRequest request = named.request();
        RequestState state = request.state(now);
        boolean answered = state == RequestState.OPEN || state == RequestState.CLOSED;
        return new RequestView(
                request.id(),
                request.subjectId(),
                named.subject(),
                named.asker(),
                reasons.kind(request),
                reasons.words(request),
                request.askedAt(),
                state,
                answered ? request.closesAt() : request.lapsesAt(),
                request.askedBy().equals(self),
                request.mayBeAnsweredBy(self, now));
    }

    /** The last part of the message about a reason, which the trail keeps. */
    private static String key(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    private static Scope scope(Actor actor) {
        actor.required();
        Scope scope = Scope.ofPeople(actor);
        if (scope.equals(Scope.nothing())) {
            throw new NotFound();
        }
        return scope;
    }

    private static void refuse(boolean wrong, String key) {
        if (wrong) {
            throw new Rejected(List.of(Rejected.Fault.of(KIND, key)));
        }
    }
}
