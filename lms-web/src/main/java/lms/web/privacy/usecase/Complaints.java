package lms.web.privacy.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.Audit;
import lms.web.privacy.domain.Complaint;
import lms.web.privacy.domain.ComplaintState;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;
import lms.web.shared.secret.Place;
import lms.web.shared.secret.Vault;

/**
 * Complaints about how data are used (Data Protection Act 2018, s. 164A). Everybody complains for themselves and reads what
 * became of it; administrators acknowledge and answer.
 */
@UseCase
public class Complaints {

    /** Fields of the forms, to which faults belong. */
    public static final String WORDS = "words";

    public static final String ANSWER = "answer";

    private static final String TABLE = "complaint";
    private static final int SHORTEST = 10;
    private static final int LONGEST = 4_000;

    private final ComplaintStore store;
    private final ComplaintMail mail;
    private final Vault vault;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Complaints(ComplaintStore store, ComplaintMail mail, Vault vault, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.mail = mail;
        this.vault = vault;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Complains.
     *
     * @throws Rejected if it is too short to be understood, or too long
     */
    public void complain(String words, Actor actor) {
        UUID person = actor.required().accountId();
        String complaint = checked(WORDS, words);
        UUID id = ids.next();
        store.keep(new Complaint(
                id,
                person,
                vault.seal(new Place(TABLE, WORDS, id), complaint),
                vault.seal(new Place(TABLE, ANSWER, id), ""),
                clock.instant()));
        store.flush();
        audit.noteAbout(actor, Deed.COMPLAINT_MADE, person, "");
    }

    /** The actor's own complaints, the newest first. */
    public List<ComplaintView> mine(Actor actor) {
        return views(actor.required().own()).stream()
                .sorted((one, other) -> other.receivedAt().compareTo(one.receivedAt()))
                .toList();
    }

    /**
     * Everybody's complaints: those that wait to be acknowledged first, the oldest of them before others.
     *
     * @throws NotFound unless the actor looks after people
     */
    public List<ComplaintView> all(Actor actor) {
        return views(toAnswer(actor));
    }

    /**
     * One of them.
     *
     * @throws NotFound if there is none that the actor may answer
     */
    public ComplaintView open(UUID id, Actor actor) {
        return all(actor).stream()
                .filter(complaint -> complaint.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Tells the person that their complaint came; a second time changes nothing.
     *
     * @throws NotFound if there is none that the actor may answer
     */
    public void acknowledge(UUID id, Actor actor) {
        Complaint complaint = store.lock(toAnswer(actor), id).orElseThrow(NotFound::new);
        if (complaint.acknowledge(clock.instant())) {
            store.flush();
            mail.acknowledged(complaint.accountId());
            audit.noteAbout(actor, Deed.COMPLAINT_ACKNOWLEDGED, complaint.accountId(), "");
        }
    }

    /**
     * Answers the person; a second answer to the same complaint changes nothing.
     *
     * @throws NotFound if there is none that the actor may answer
     * @throws Rejected if the answer is too short to be understood, or too long
     */
    public void answer(UUID id, String words, Actor actor) {
        Complaint complaint = store.lock(toAnswer(actor), id).orElseThrow(NotFound::new);
        String answer = checked(ANSWER, words);
        if (complaint.answer(vault.seal(new Place(TABLE, ANSWER, id), answer), clock.instant())) {
            store.flush();
            mail.answered(complaint.accountId());
            audit.noteAbout(actor, Deed.COMPLAINT_ANSWERED, complaint.accountId(), "");
        }
    }

    private static String checked(String field, String words) {
        String text = words.strip();
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            throw new Rejected(List.of(Rejected.Fault.of(field, "error.complaint." + field, SHORTEST, LONGEST)));
        }
        return text;
    }

    private List<ComplaintView> views(Scope scope) {
        Instant now = clock.instant();
        return store.all(scope).stream().map(named -> view(named, now)).toList();
    }

    private ComplaintView view(ComplaintStore.Named named, Instant now) {
        Complaint complaint = named.complaint();
        boolean acknowledged = complaint.state() != ComplaintState.RECEIVED;
        boolean answered = complaint.state() == ComplaintState.ANSWERED;
        return new ComplaintView(
                complaint.id(),
                named.displayName(),
                vault.open(new Place(TABLE, WORDS, complaint.id()), complaint.words()),
                Optional.of(vault.open(new Place(TABLE, ANSWER, complaint.id()), complaint.answer()))
                        .filter(words -> answered),
                complaint.state(),
                complaint.receivedAt(),
                Optional.of(complaint.acknowledgedAt()).filter(at -> acknowledged),
                Optional.of(complaint.answeredAt()).filter(at -> answered),
                complaint.dueAt(),
                !acknowledged && now.isAfter(complaint.dueAt()));
    }

    private static Scope toAnswer(Actor actor) {
        actor.required();
        Scope scope = Scope.ofPeople(actor);
        if (scope.equals(Scope.nothing())) {
            throw new NotFound();
        }
        return scope;
    }
}
