package lms.web.consent.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.Audit;
import lms.web.consent.domain.ConsentAnswer;
import lms.web.consent.domain.ConsentKind;
import lms.web.consent.domain.KeptWording;
import lms.web.consent.domain.Wording;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/**
 * What people agree to. An answer holds for the words that stood there: once they change, it counts as not given until
 * the person has read the new ones and answered again (UK GDPR Art. 4(11), 7).
 */
@UseCase
public class Consents {

    /** How a form says that somebody agrees. */
    public static final String YES = "yes";

    /** How a form says that somebody does not. */
    public static final String NO = "no";

    private final ConsentStore store;
    private final Wordings wordings;
    private final Audit audit;
    private final Event<ConsentWithdrawn> withdrawn;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Consents(
            ConsentStore store,
            Wordings wordings,
            Audit audit,
            Event<ConsentWithdrawn> withdrawn,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.wordings = wordings;
        this.audit = audit;
        this.withdrawn = withdrawn;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps the wordings that are new on this site, before anybody is asked. */
    @PublicUse("the system starts")
    public void begin() {
        wordings.all().forEach((hash, wording) -> {
            if (store.wording(hash).isEmpty()) {
                store.keep(new KeptWording(ids.next(), wording, hash, clock.instant()));
            }
        });
        store.flush();
    }

    /** Whether the person agrees, in the words of today. Whoever was never asked does not. */
    @PublicUse("asked by a use case before it does what needs the agreement")
    public boolean given(UUID accountId, ConsentKind kind) {
        return !given(Set.of(accountId), kind).isEmpty();
    }

    /** Those of these people who agree, in the words of today. */
    @PublicUse("asked by a use case before it does what needs the agreement")
    public Set<UUID> given(Collection<UUID> accountIds, ConsentKind kind) {
        return accountIds.isEmpty() ? Set.of() : store.agreed(accountIds, kind, wordings.hashes(kind));
    }

    /** Hash of the wording to which the person agrees now; empty if they do not. */
    @PublicUse("asked by a use case that keeps what the agreement allows")
    public Optional<String> agreed(UUID accountId, ConsentKind kind) {
        return latest(new Scope.Own(accountId), kind)
                .filter(answer -> answer.agreed() && isOfToday(answer))
                .map(ConsentAnswer::wordingHash);
    }

    /** Hashes of the wordings of today. */
    @PublicUse("the same for everybody")
    public Set<String> wordings(ConsentKind kind) {
        return wordings.hashes(kind);
    }

    /** All that the person can agree to, and what they answered. */
    public List<ConsentView> mine(String language, Actor actor) {
        List<ConsentAnswer> answers = store.answers(actor.required().own());
        return Arrays.stream(ConsentKind.values())
                .map(kind -> view(kind, language, answers))
                .toList();
    }

    /** Whether a wording that the person had agreed to was changed, so that they have to be asked again. */
    public boolean asksAgain(Actor actor) {
        Set<String> seen = new HashSet<>();
        return store.answers(actor.required().own()).stream()
                .filter(answer -> seen.add(answer.kind()))
                .anyMatch(this::isOver);
    }

    /**
     * The person agrees, or does not, or not any more. It holds from the next request on. The same answer twice is one.
     *
     * @param hash of the wording that stood on the page
     * @param choice {@value #YES} or {@value #NO}
     * @throws NotFound if nothing of this name can be agreed to
     * @throws Rejected if nothing was chosen, or the wording was changed meanwhile
     */
    public void answer(String kindName, String hash, String choice, Actor actor) {
        Actor.Person person = actor.required();
        ConsentKind kind = ConsentKind.of(kindName).orElseThrow(NotFound::new);
        if (!choice.equals(YES) && !choice.equals(NO)) {
            throw rejected("error.consent.choice");
        }
        if (!wordings.hashes(kind).contains(hash)) {
            throw rejected("error.consent.changed");
        }
        boolean agreed = choice.equals(YES);
        Optional<ConsentAnswer> before = latest(person.own(), kind);
        if (before.filter(answer -> answer.agreed() == agreed && isOfToday(answer))
                .isEmpty()) {
            keep(person, store.wording(hash).orElseThrow(), agreed);
            if (!agreed && before.filter(ConsentAnswer::agreed).isPresent()) {
                withdrawn.fire(new ConsentWithdrawn(person.accountId(), kind));
            }
            // To what, the trail does not say: that is between the person and the ledger.
            audit.noteAbout(actor, agreed ? Deed.CONSENT_GIVEN : Deed.CONSENT_REFUSED, person.accountId(), "");
        }
    }

    private static Rejected rejected(String messageKey) {
        return new Rejected(List.of(Rejected.Fault.of("choice", messageKey)));
    }

    private void keep(Actor.Person person, KeptWording wording, boolean agreed) {
        var given = new ConsentAnswer.Given(clock.instant(), "page");
        store.keep(new ConsentAnswer(ids.next(), person.accountId(), wording, agreed, given));
        store.flush();
    }

    private ConsentView view(ConsentKind kind, String language, List<ConsentAnswer> all) {
        List<ConsentAnswer> answers =
                all.stream().filter(answer -> answer.kind().equals(kind.text())).toList();
        Optional<ConsentAnswer> latest = answers.stream().findFirst();
        Wording wording = wordings.in(language, kind);
        return new ConsentView(
                kind,
                wording,
                Wordings.hash(wording),
                latest.filter(this::isOfToday).map(this::answered),
                latest.filter(this::isOver).isPresent(),
                answers.stream().map(this::answered).toList());
    }

    private ConsentView.Answered answered(ConsentAnswer answer) {
        return new ConsentView.Answered(
                answer.agreed(),
                answer.answeredAt(),
                answer.channel(),
                store.wording(answer.wordingHash()).orElseThrow().wording());
    }

    private Optional<ConsentAnswer> latest(Scope own, ConsentKind kind) {
        return store.answers(own).stream()
                .filter(answer -> answer.kind().equals(kind.text()))
                .findFirst();
    }

    /** Whether somebody agreed to words that are not those of today. */
    private boolean isOver(ConsentAnswer answer) {
        boolean asked = ConsentKind.of(answer.kind()).isPresent();
        return asked && answer.agreed() && !isOfToday(answer);
    }

    private boolean isOfToday(ConsentAnswer answer) {
        return wordings.all().containsKey(answer.wordingHash());
    }
}
