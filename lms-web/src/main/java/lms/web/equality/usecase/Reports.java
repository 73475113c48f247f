package lms.web.equality.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lms.web.account.usecase.NotInReports;
import lms.web.consent.domain.ConsentKind;
import lms.web.consent.usecase.Consents;
import lms.web.equality.domain.Answers;
import lms.web.equality.domain.Figures;
import lms.web.equality.domain.Quarter;
import lms.web.equality.domain.Questionnaire;
import lms.web.equality.domain.Sheet;
import lms.web.equality.domain.Snapshot;
import lms.web.equality.domain.Tables;
import lms.web.equality.domain.Together;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Classified.Keep;
import lms.web.shared.kernel.ClockWatch;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/**
 * Makes figures when a quarter is over, and shows those that were made. Everybody is counted once, in the first figures
 * after they answered: no two snapshots have a person in common, so that nothing is learnt by subtracting one from the
 * other.
 */
@UseCase
public class Reports {

    /** Before anybody answered. */
    static final Instant BEGINNING = Instant.EPOCH;

    private final ManySheets sheets;
    private final SnapshotStore snapshots;
    private final SealedAnswers sealed;
    private final Consents consents;
    private final NotInReports leftOut;
    private final ClockWatch watch;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Reports(
            ManySheets sheets,
            SnapshotStore snapshots,
            SealedAnswers sealed,
            Consents consents,
            NotInReports leftOut,
            ClockWatch watch,
            Ids ids,
            Clock clock) {
        this.sheets = sheets;
        this.snapshots = snapshots;
        this.sealed = sealed;
        this.consents = consents;
        this.leftOut = leftOut;
        this.watch = watch;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What was published, the newest first.
     *
     * @throws NotFound unless the actor is an officer or an administrator
     */
    public List<ReportView> published(Actor actor) {
        actor.required();
        if (!actor.holds(Role.ADMINISTRATOR) && !actor.holdsSomewhere(Role.OFFICER)) {
            throw new NotFound();
        }
        return snapshots.published().stream()
                .map(snapshot -> new ReportView(
                        snapshot.quarter(),
                        Optional.of(snapshot.from()).filter(from -> !from.equals(BEGINNING)),
                        snapshot.until(),
                        snapshot.people(),
                        snapshots.tables(snapshot.id())))
                .toList();
    }

    /** Makes the figures of the quarter that is over, once; none while the clock cannot be right. */
    @PublicUse("the system keeps its own promises")
    public void closeQuarter() {
        Instant now = clock.instant();
        Quarter over = Quarter.of(now).previous();
        if (!watch.believes(now) || snapshots.has(over)) {
            return;
        }
        Instant from =
                snapshots.published().stream().findFirst().map(Snapshot::until).orElse(BEGINNING);
        Set<UUID> uncounted = leftOut.accountIds().stream()
                .map(account -> sealed.pseudonym(new Scope.Own(account)))
                .collect(Collectors.toSet());
        List<Sheet> counted = sheets.firstAnswered(from, over.ends()).stream()
                .filter(sheet -> !uncounted.contains(sheet.id()))
                .toList();
        if (!counted.isEmpty()) {
            keep(over, from, counted);
        }
    }

    /** Deletes answers that nobody has touched for as long as they are kept; none while the clock cannot be right. */
    @PublicUse("the system keeps its own promises")
    public int forget() {
        Instant now = clock.instant();
        if (!watch.believes(now)) {
            return 0;
        }
        return sheets.forget(Keep.EQUALITY
                .length()
                .map(now.atOffset(ZoneOffset.UTC)::minus)
                .orElseThrow()
                .toInstant());
    }

    private void keep(Quarter over, Instant from, List<Sheet> counted) {
        Set<String> wordings = consents.wordings(ConsentKind.GENDER_IDENTITY);
        List<Answers> people = counted.stream()
                .map(sealed::open)
                .map(answers -> countable(answers, wordings))
                .toList();
        List<Figures> tables = new Tables(Questionnaire.ours(), new Together()).of(people);
        int told = tables.isEmpty() ? 0 : Tables.rounded(people.size());
        snapshots.keep(new Snapshot(ids.next(), over, from, told), tables);
        snapshots.flush();
    }

    /** What was answered by an agreement that a newer wording has ended does not count. */
    private static Answers countable(Answers answers, Set<String> wordings) {
        return wordings.contains(answers.agreed(Questionnaire.GENDER_IDENTITY))
                ? answers
                : answers.without(Questionnaire.GENDER_IDENTITY);
    }
}
