package lms.web.cohort.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import lms.web.account.usecase.Contacts;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.Audit;
import lms.web.cohort.domain.Cohort;
import lms.web.cohort.domain.CohortPlace;
import lms.web.cohort.domain.PlaceState;
import lms.web.learning.usecase.Enrolments;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/** The people of a cohort, for its officers and coaches: names and status only (decision 12 of the matrix of rights). */
@UseCase
public class Roster {

    private static final List<PlaceState> ORDER =
            List.of(PlaceState.ENROLLED, PlaceState.OFFERED, PlaceState.WAITING, PlaceState.WITHDRAWN);

    private final CohortStore cohorts;
    private final PlaceStore places;
    private final CohortViews views;
    private final PlaceDesk desk;
    private final Enrolments enrolments;
    private final Contacts contacts;
    private final CohortMail mail;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public Roster(
            CohortStore cohorts,
            PlaceStore places,
            CohortViews views,
            PlaceDesk desk,
            Enrolments enrolments,
            Contacts contacts,
            CohortMail mail,
            Audit audit,
            Clock clock) {
        this.cohorts = cohorts;
        this.places = places;
        this.views = views;
        this.desk = desk;
        this.enrolments = enrolments;
        this.contacts = contacts;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The people of a cohort, to be shown to the actor: they learn that the actor looked.
     *
     * @throws NotFound as {@link #of}
     */
    public RosterView look(UUID cohortId, Actor actor) {
        RosterView view = of(cohortId, actor);
        audit.noteRead(actor, Deed.PEOPLE_READ, "cohort:" + cohortId, ChronoUnit.HOURS);
        return view;
    }

    /**
     * The people of a cohort that the actor runs or leads, to be counted; see {@link #look} for showing them.
     *
     * @throws NotFound if there is none, or the actor may not know of it
     */
    public RosterView of(UUID cohortId, Actor actor) {
        Scope scope = Scope.toLeadCohorts(actor);
        Cohort cohort = cohorts.cohort(scope, cohortId).orElseThrow(NotFound::new);
        boolean showsCompletion = !actor.holds(Role.ADMINISTRATOR);
        Map<UUID, Instant> completed =
                showsCompletion ? enrolments.completed(cohortId, views.outline(cohort)) : Map.of();
        var sorted = places.roster(scope, cohortId).stream()
                .sorted(Comparator.comparing((PlaceStore.Named named) ->
                                ORDER.indexOf(named.place().state()))
                        .thenComparing(named -> named.place().state() == PlaceState.WAITING
                                ? named.place().queueNumber()
                                : 0)
                        .thenComparing(PlaceStore.Named::displayName))
                .toList();
        long before = sorted.stream()
                .takeWhile(named -> ORDER.indexOf(named.place().state()) < ORDER.indexOf(PlaceState.WAITING))
                .count();
        var entries = IntStream.range(0, sorted.size())
                .mapToObj(n -> entry(sorted.get(n), n - (int) before + 1, completed))
                .toList();
        int open = cohorts.openInvitations(cohortId, clock.instant()).size();
        return new RosterView(views.card(cohort), entries, open, showsCompletion);
    }

    private static RosterView.Entry entry(PlaceStore.Named named, int position, Map<UUID, Instant> completed) {
        CohortPlace place = named.place();
        return new RosterView.Entry(
                place.id(),
                named.displayName(),
                place.state(),
                place.state() == PlaceState.WAITING ? position : 0,
                place.state() == PlaceState.OFFERED ? Optional.of(place.offeredUntil()) : Optional.empty(),
                place.state() == PlaceState.ENROLLED && !named.objectsToReports()
                        ? Optional.ofNullable(completed.get(place.accountId()))
                        : Optional.empty());
    }

    /**
     * Ends somebody's place; they are told, and a place that falls free goes to the first who waits.
     *
     * @throws NotFound if there is no such place, or the actor does not run the cohort
     */
    public void remove(UUID cohortId, UUID placeId, Actor actor) {
        Scope scope = Scope.toRunCohorts(actor);
        Cohort cohort = cohorts.cohort(scope, cohortId)
                .flatMap(run -> cohorts.lock(run.id()))
                .orElseThrow(NotFound::new);
        CohortPlace place = places.place(scope, cohortId, placeId).orElseThrow(NotFound::new);
        if (place.state() != PlaceState.WITHDRAWN) {
            desk.end(cohort, place);
            mail.removed(cohort, contacts.of(List.of(place.accountId())).get(0));
        }
        places.flush();
    }
}
