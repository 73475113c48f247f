package lms.web.cohort.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lms.web.account.usecase.Contact;
import lms.web.account.usecase.Contacts;
import lms.web.cohort.domain.Cohort;
import lms.web.cohort.domain.CohortPlace;
import lms.web.cohort.domain.PlaceState;
import lms.web.learning.domain.Enrolment;
import lms.web.learning.usecase.Enrolments;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Scope;

/**
 * The one place where places are given. Whoever calls holds the lock on the cohort, so that the people of a cohort are
 * served one after the other in the order in which they asked.
 */
@Component
class PlaceDesk {

    private final CohortStore cohorts;
    private final PlaceStore places;
    private final Enrolments enrolments;
    private final Contacts contacts;
    private final CohortMail mail;
    private final Ids ids;
    private final Clock clock;

    @Inject
    PlaceDesk(
            CohortStore cohorts,
            PlaceStore places,
            Enrolments enrolments,
            Contacts contacts,
            CohortMail mail,
            Ids ids,
            Clock clock) {
        this.cohorts = cohorts;
        this.places = places;
        this.enrolments = enrolments;
        this.contacts = contacts;
        this.mail = mail;
        this.ids = ids;
        this.clock = clock;
    }

    /** Gives a place if one is free and nobody waits, keeps an offer, or puts the person at the end of those who wait. */
    PlaceState ask(Cohort cohort, UUID accountId) {
        if (!cohort.state().takesPeople()) {
            throw new Conflict("cohort.closed");
        }
        Instant now = clock.instant();
        CohortPlace place =
                places.place(new Scope.Own(accountId), cohort.id()).orElseGet(() -> enter(cohort, accountId));
        if (place.state() == PlaceState.WITHDRAWN) {
            place.askAgain(places.lastNumber(cohort.id()) + 1, now);
            places.flush();
        }
        boolean first = place.state() == PlaceState.WAITING
                && places.waitingBefore(cohort.id(), place.queueNumber()) == 0
                && free(cohort) > 0;
        if (first || place.state() == PlaceState.OFFERED) {
            place.enrol(now);
            places.flush();
            enrolments.enrol(
                    accountId, key(cohort), cohort.id(), cohort.course().releaseId());
            mail.enrolled(cohort, contact(accountId));
        }
        return place.state();
    }

    private CohortPlace enter(Cohort cohort, UUID accountId) {
        var place = new CohortPlace(
                ids.next(), cohort.id(), accountId, places.lastNumber(cohort.id()) + 1, clock.instant());
        places.keep(place);
        places.flush();
        return place;
    }

    /** The person's place, offer or waiting ends, and a place that falls free is offered to the first who waits. */
    void end(Cohort cohort, CohortPlace place) {
        boolean enrolled = place.state() == PlaceState.ENROLLED;
        place.withdraw(clock.instant());
        places.flush();
        if (enrolled) {
            enrolments.withdraw(place.accountId(), cohort.course().courseId());
        }
        handOn(cohort);
    }

    /** Offers every free place to whoever has waited longest, as long as somebody waits and the cohort takes people. */
    void handOn(Cohort cohort) {
        int free = cohort.state().takesPeople() ? free(cohort) : 0;
        for (; free > 0; free--) {
            var first = places.firstWaiting(cohort.id());
            if (first.isEmpty()) {
                return;
            }
            first.get().offer(clock.instant());
            places.flush();
            mail.offered(cohort, contact(first.get().accountId()), first.get().offeredUntil());
        }
    }

    /** Offers that nobody took in time go to the next. */
    void lapse(Cohort cohort) {
        for (CohortPlace offer : places.lapsedOffers(cohort.id(), clock.instant())) {
            offer.withdraw(clock.instant());
            mail.lapsed(cohort, contact(offer.accountId()));
        }
        places.flush();
        handOn(cohort);
    }

    /** Everybody is told once, places and invitations end. The caller has put the cohort into its new state. */
    void cancel(Cohort cohort) {
        everybody(cohort).forEach((email, language) -> mail.cancelled(cohort, email, language));
        cohorts.openInvitations(cohort.id(), clock.instant()).forEach(cohorts::remove);
        for (CohortPlace place : places.all(cohort.id())) {
            if (place.state() == PlaceState.ENROLLED) {
                enrolments.withdraw(place.accountId(), cohort.course().courseId());
            }
            place.withdraw(clock.instant());
        }
        places.flush();
    }

    /** Addresses, each once, with the language to write in: people with, offered and waiting for places, invited, coaches. */
    Map<String, String> everybody(Cohort cohort) {
        Set<UUID> people = places.roster(new Scope.Site(), cohort.id()).stream()
                .map(PlaceStore.Named::place)
                .filter(place -> place.state() != PlaceState.WITHDRAWN)
                .map(CohortPlace::accountId)
                .collect(Collectors.toSet());
        List<Contact> told = new ArrayList<>(contacts.of(people));
        told.addAll(contacts.inCohort(Role.COACH, cohort.id()));
        Map<String, String> languages =
                told.stream().collect(Collectors.toMap(Contact::email, Contact::language, (first, second) -> first));
        cohorts.openInvitations(cohort.id(), clock.instant())
                .forEach(invited -> languages.putIfAbsent(
                        invited.email(),
                        contacts.byEmail(invited.email())
                                .map(Contact::language)
                                .orElse(cohort.plan().language())));
        return languages;
    }

    private int free(Cohort cohort) {
        return cohorts.counts(List.of(cohort.id()))
                .getOrDefault(cohort.id(), CohortCard.Counts.NONE)
                .free(cohort.places());
    }

    private Contact contact(UUID accountId) {
        return contacts.of(List.of(accountId)).get(0);
    }

    private static Enrolment.CourseKey key(Cohort cohort) {
        return new Enrolment.CourseKey(
                cohort.course().curriculumId(), cohort.course().courseId());
    }
}
