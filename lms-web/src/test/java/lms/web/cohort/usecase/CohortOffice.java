package lms.web.cohort.usecase;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import lms.web.account.persistence.JpaCoachGrants;
import lms.web.account.persistence.JpaContacts;
import lms.web.catalogue.domain.Visibility;
import lms.web.cohort.domain.CohortState;
import lms.web.cohort.persistence.JpaCohortStore;
import lms.web.cohort.persistence.JpaPlaceStore;
import lms.web.learning.usecase.Enrolments;
import lms.web.organisation.domain.OrganisationUnit;
import lms.web.organisation.domain.UnitKind;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.Role;
import lms.web.testkit.Curricula;
import lms.web.testkit.School;

/** The use cases of cohorts on a school with one course for members, two Groups and an officer of each. */
public final class CohortOffice {

    /** The course that cohorts are made of here. */
    public static final String COURSE = "your-first-campaign";

    public final School school;
    public final JpaCohortStore store;
    public final JpaPlaceStore placeStore;
    public final Cohorts cohorts;
    public final Places places;
    public final Roster roster;
    public final Invitations invitations;
    public final Sessions sessions;

    /** In a school that is still empty. */
    public CohortOffice(School school) {
        this.school = school;
        var entities = school.storage.entities();
        store = new JpaCohortStore(entities);
        placeStore = new JpaPlaceStore(entities);
        var contacts = new JpaContacts(entities);
        var enrolments = new Enrolments(school.records, school.ids, school.clock);
        var views = new CohortViews(store, school.shelf, school.units, contacts, school.clock);
        var mail = new CohortMail(school.outbox, school.settings);
        var desk = new PlaceDesk(store, placeStore, enrolments, contacts, mail, school.ids, school.clock);
        var rules = new CohortRules(school.catalogue, school.units, school.settings);
        cohorts = new Cohorts(
                store, views, rules, school.shelf, enrolments, desk, school.audit, school.ids, school.clock);
        var fellows = new Fellows(placeStore, school.consents, contacts);
        places = new Places(store, placeStore, views, desk, fellows, school.catalogue, school.dataUse, school.clock);
        roster = new Roster(store, placeStore, views, desk, enrolments, contacts, mail, school.audit, school.clock);
        invitations = new Invitations(
                store,
                contacts,
                new JpaCoachGrants(entities, school.ids),
                school.joining,
                school.people,
                mail,
                school.audit,
                school.ids,
                school.clock);
        sessions = new Sessions(store, placeStore, views, contacts, mail, school.ids, school.clock);
        school.left.tell(places::follow);
        school.publish(Curricula.organiserTraining(), Visibility.MEMBERS);
        school.storage.inTransaction(() -> {
            unit("/wales/", UnitKind.NATION, "Wales");
            unit("/wales/cardiff/", UnitKind.GROUP, "Cardiff");
            unit("/england/", UnitKind.NATION, "England");
        });
    }

    private void unit(String path, UnitKind kind, String name) {
        school.unitStore.keep(new OrganisationUnit(school.ids.next(), path, kind, name));
    }

    /** Somebody with an account who is an officer of the unit. */
    public Actor.Person officer(String email, String unit) {
        Actor.Person person = school.learner(email);
        return new Actor.Person(
                person.accountId(),
                person.signInId(),
                person.displayName(),
                person.language(),
                Set.of(new Grant(Role.OFFICER, Grant.ScopeKind.UNIT, unit)));
    }

    /** An open cohort in Cardiff that anybody can join. */
    public UUID openCohort(Actor officer, int places) {
        return school.storage.transaction(() -> {
            UUID id = cohorts.create(draft(places), officer);
            cohorts.become(id, CohortState.OPEN, officer);
            return id;
        });
    }

    /** What was put into the outbox, in order: {@code address: subject}. */
    public List<String> mails() {
        return school.mails().stream()
                .map(mail -> mail.to() + ": " + mail.letter().subject())
                .toList();
    }

    /** What an officer types for a cohort in Cardiff. */
    public static CohortDraft draft(int places) {
        return draft(places, "OPEN");
    }

    /** The same with who may take a place. */
    public static CohortDraft draft(int places, String admission) {
        return new CohortDraft(
                COURSE,
                "Cardiff, winter evenings",
                "/wales/cardiff/",
                "en",
                "BLENDED",
                admission,
                String.valueOf(places),
                "2027-01-12",
                "2027-03-02");
    }
}
