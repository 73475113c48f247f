package lms.web.cohort.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.web.account.usecase.Contact;
import lms.web.account.usecase.Contacts;
import lms.web.cohort.domain.Cohort;
import lms.web.cohort.domain.CohortPlace;
import lms.web.cohort.domain.PlaceState;
import lms.web.cohort.domain.Session;
import lms.web.cohort.domain.SessionPlan;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/** The dated meetings of cohorts: officers and coaches plan them, those who take part see them. */
@UseCase
public class Sessions {

    private final CohortStore cohorts;
    private final PlaceStore places;
    private final CohortViews views;
    private final Contacts contacts;
    private final CohortMail mail;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Sessions(
            CohortStore cohorts,
            PlaceStore places,
            CohortViews views,
            Contacts contacts,
            CohortMail mail,
            Ids ids,
            Clock clock) {
        this.cohorts = cohorts;
        this.places = places;
        this.views = views;
        this.contacts = contacts;
        this.mail = mail;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The sessions of a cohort that the actor runs, leads or takes part in, by their start.
     *
     * @throws NotFound if there is none, or the actor may not know of it
     */
    public List<SessionView> of(UUID cohortId, Actor actor) {
        return views.sessions(seen(cohortId, actor));
    }

    /**
     * One session of such a cohort.
     *
     * @throws NotFound if there is none, or the actor may not know of it
     */
    public SessionView open(UUID cohortId, UUID sessionId, Actor actor) {
        return of(cohortId, actor).stream()
                .filter(session -> session.id().equals(sessionId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Plans sessions.
     *
     * @param weeks how many sessions, a week apart at the same local time, from 1
     * @throws NotFound if there is no such cohort, or the actor does not lead it
     * @throws lms.web.shared.kernel.Rejected if something typed cannot be
     * @throws Conflict if the cohort is over
     */
    public void plan(UUID cohortId, SessionDraft draft, int weeks, Actor actor) {
        Cohort cohort = led(cohortId, actor);
        for (SessionPlan plan : SessionRules.series(draft, weeks, cohort.plan().zone())) {
            cohorts.keep(new Session(ids.next(), cohortId, plan, clock.instant()));
        }
        cohorts.flush();
    }

    /** What was typed about a session, for changing it. */
    public SessionDraft draft(UUID cohortId, UUID sessionId, Actor actor) {
        Cohort cohort = led(cohortId, actor);
        return SessionRules.draft(
                session(cohortId, sessionId).plan(), cohort.plan().zone());
    }

    /**
     * Changes a session and tells the people of the cohort, if anything differs.
     *
     * @throws NotFound if there is none, or the actor does not lead its cohort
     * @throws lms.web.shared.kernel.Rejected if something typed cannot be
     * @throws Conflict if it was cancelled
     */
    public void change(UUID cohortId, UUID sessionId, SessionDraft draft, Actor actor) {
        Cohort cohort = led(cohortId, actor);
        Session session = session(cohortId, sessionId);
        SessionPlan plan = SessionRules.series(draft, 1, cohort.plan().zone()).get(0);
        if (session.change(plan, clock.instant())) {
            cohorts.flush();
            tell(cohort, actor, (contact, starts) -> mail.sessionChanged(cohort, contact, starts), plan.startsAt());
        }
    }

    /**
     * Cancels a session and tells the people of the cohort; cancelling again tells nobody.
     *
     * @throws NotFound if there is none, or the actor does not lead its cohort
     */
    public void cancel(UUID cohortId, UUID sessionId, Actor actor) {
        Cohort cohort = led(cohortId, actor);
        Session session = session(cohortId, sessionId);
        if (session.cancel(clock.instant())) {
            cohorts.flush();
            tell(
                    cohort,
                    actor,
                    (contact, starts) -> mail.sessionCancelled(cohort, contact, starts),
                    session.plan().startsAt());
        }
    }

    /** How many people are told when a session changes. */
    public int toBeTold(UUID cohortId, Actor actor) {
        return people(led(cohortId, actor), actor).size();
    }

    private void tell(Cohort cohort, Actor actor, BiConsumer<Contact, Instant> write, Instant starts) {
        people(cohort, actor).forEach(contact -> write.accept(contact, starts));
    }

    private List<Contact> people(Cohort cohort, Actor actor) {
        var enrolled = places.roster(Scope.toLeadCohorts(actor), cohort.id()).stream()
                .map(PlaceStore.Named::place)
                .filter(place -> place.state() == PlaceState.ENROLLED)
                .map(CohortPlace::accountId)
                .collect(Collectors.toSet());
        return Stream.concat(
                        contacts.of(enrolled).stream(),
                        contacts.inCohort(Role.COACH, cohort.id()).stream()
                                .filter(coach -> !enrolled.contains(coach.accountId())))
                .toList();
    }

    private Session session(UUID cohortId, UUID sessionId) {
        return cohorts.session(cohortId, sessionId).orElseThrow(NotFound::new);
    }

    private Cohort led(UUID cohortId, Actor actor) {
        Cohort cohort = cohorts.cohort(Scope.toLeadCohorts(actor), cohortId).orElseThrow(NotFound::new);
        if (cohort.state().isOver()) {
            throw new Conflict("cohort.over");
        }
        return cohort;
    }

    private Cohort seen(UUID cohortId, Actor actor) {
        return cohorts.cohort(Scope.toLeadCohorts(actor), cohortId)
                .or(() -> actor.person()
                        .flatMap(person -> places.place(person.own(), cohortId))
                        .filter(place -> place.state() == PlaceState.ENROLLED)
                        .flatMap(place ->
                                cohorts.cohorts(List.of(cohortId)).stream().findFirst()))
                .orElseThrow(NotFound::new);
    }
}
