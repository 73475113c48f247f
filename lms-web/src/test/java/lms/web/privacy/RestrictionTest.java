package lms.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import lms.web.account.domain.Objections;
import lms.web.account.domain.RoleGrant;
import lms.web.administration.domain.Reason;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.AuditQuestion;
import lms.web.cohort.domain.CohortState;
import lms.web.cohort.domain.PlaceState;
import lms.web.cohort.usecase.CohortOffice;
import lms.web.learning.domain.Enrolment;
import lms.web.learning.domain.QuizAttempt;
import lms.web.learning.domain.Score;
import lms.web.learning.usecase.LessonAddress;
import lms.web.membership.domain.UnitMember;
import lms.web.message.usecase.Mail;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Role;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever restricts the use of their data stands in no list and no report, and gets no mail that they did not cause. */
@ParameterizedClass
@EnumSource(Engine.class)
class RestrictionTest {

    private static final String KIM = "Name of kim@example.org";

    private final School school;
    private final CohortOffice office;
    private final Actor.Person ada;
    private final Actor.Person auditor;
    private final Actor.Person officer;
    private final Actor.Person kim;
    private final UUID cohort;

    RestrictionTest(Engine engine) {
        this.school = new School(engine);
        this.office = new CohortOffice(school);
        this.ada = administrator("ada@example.org");
        administrator("bea@example.org");
        school.enter("auditor@example.org", Role.AUDITOR);
        this.auditor = school.recognise(school.signIn("auditor@example.org"));
        this.officer = office.officer("officer@example.org", "/wales/cardiff/");
        this.cohort = office.openCohort(officer, 2);
        this.kim = school.learner("kim@example.org");
        school.storage.inTransaction(() -> office.places.ask(cohort, kim));
    }

    @Test
    void restrictedPerson_isInNoList_untilTheyLiftIt() {
        standEverywhere();
        Map<String, Callable<?>> lists = lists();
        assertThat(shownIn(lists)).containsExactlyElementsOf(lists.keySet());

        restrict(true);
        assertThat(shownIn(lists)).isEmpty();
        assertHidden(() -> school.roles.person(kim.accountId(), ada));
        assertHidden(() -> school.memberships.of(kim.accountId(), ada));
        assertHidden(() -> office.roster.remove(cohort, place(), officer));

        restrict(false);
        assertThat(shownIn(lists)).containsExactlyElementsOf(lists.keySet());
    }

    /** Every list in which anybody reads names of others. */
    private Map<String, Callable<?>> lists() {
        Map<String, Callable<?>> lists = new LinkedHashMap<>();
        lists.put("people", () -> school.people.find("", 1, ada));
        lists.put("people by address", () -> school.people.find("kim@example.org", 1, ada));
        lists.put("members, for an administrator", () -> school.memberships.members("", 1, ada));
        lists.put("members, for an officer", () -> school.memberships.members("", 1, officer));
        lists.put("roster", () -> office.roster.of(cohort, officer));
        lists.put("officers of a unit", () -> school.unitRoles.of("/wales/cardiff/"));
        lists.put("coaches of a cohort", () -> office.places.open(cohort, officer));
        lists.put("proposed roles", () -> school.roles.proposals(ada));
        lists.put("opened records", () -> school.openedRecords.newest(ada));
        lists.put(
                "audit trail",
                () -> school.auditTrail.read(
                        new AuditQuestion(Optional.of(Deed.GLASS_ASKED), Optional.empty(), Optional.empty(), 1),
                        auditor));
        return lists;
    }

    private void standEverywhere() {
        school.storage.inTransaction(() -> {
            UUID cardiff = school.units.within(Set.of("/wales/cardiff/")).get(0).id();
            school.members.keep(new UnitMember(school.ids.next(), kim.accountId(), cardiff));
            keep(new Grant(Role.OFFICER, Grant.ScopeKind.UNIT, "/wales/cardiff/"));
            keep(new Grant(Role.COACH, Grant.ScopeKind.COHORT, cohort.toString()));
        });
        school.storage.inTransaction(
                () -> school.roles.give(kim.accountId(), new Grant(Role.AUDITOR, Grant.ScopeKind.SITE, ""), ada));
        school.storage.inTransaction(() -> school.openedRecords.ask(
                kim.accountId(), Reason.LEGAL.name(), "The county court ordered it, number 12.", ada));
    }

    private void keep(Grant grant) {
        school.roleStore.keep(new RoleGrant(school.ids.next(), kim.accountId(), grant));
    }

    private List<String> shownIn(Map<String, Callable<?>> lists) {
        return lists.entrySet().stream()
                .filter(list -> String.valueOf(school.storage.<Object>transaction(list.getValue()::call))
                        .contains(KIM))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void restrictedPerson_isNotWrittenTo_butForWhatTheyDoThemselves() {
        school.signIn("kim@example.org");
        int before = mailsToKim();
        restrict(true);

        become(CohortState.CANCELLED);
        assertThat(mailsToKim()).isEqualTo(before);

        school.clock.pass(Duration.ofDays(1));
        school.signIn("kim@example.org");
        assertThat(mailsToKim()).isEqualTo(before + 1);
    }

    @Test
    void cohortThatIsCancelled_endsTheHiddenPlaceToo() {
        restrict(true);

        become(CohortState.CANCELLED);

        assertThat(school.storage.transaction(() -> office.placeStore.places(kim.own())))
                .allMatch(place -> place.state() == PlaceState.WITHDRAWN);
    }

    @Test
    void placeThatFallsFree_isNotKeptForWhoCannotBeAsked() {
        Actor.Person lou = school.learner("lou@example.org");
        Actor.Person max = school.learner("max@example.org");
        Actor.Person eve = school.learner("eve@example.org");
        List.of(lou, max, eve).forEach(person -> school.storage.inTransaction(() -> office.places.ask(cohort, person)));
        school.storage.inTransaction(() -> school.dataUse.restrict(true, max));

        school.storage.inTransaction(() -> office.places.giveUp(cohort, lou));

        assertThat(state(max)).isEqualTo(PlaceState.WAITING);
        assertThat(state(eve)).isEqualTo(PlaceState.OFFERED);
    }

    @Test
    void restrictedPerson_readsWhatIsTheirs_andTakesNoPlace() {
        restrict(true);

        assertThat(school.storage.transaction(() -> school.people.email(kim))).isEqualTo("kim@example.org");
        assertThat(school.storage.transaction(() -> office.places.mine(kim))).hasSize(1);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> school.storage.inTransaction(() -> office.places.ask(cohort, kim)));
    }

    @Test
    void rolesOfARestrictedPerson_rest() {
        school.storage.inTransaction(() -> keep(new Grant(Role.ADMINISTRATOR, Grant.ScopeKind.SITE, "")));
        String cookie = school.signIn("kim@example.org");
        assertThat(school.recognise(cookie).holds(Role.ADMINISTRATOR)).isTrue();

        restrict(true);
        assertThat(school.recognise(cookie).grants()).isEmpty();

        restrict(false);
        assertThat(school.recognise(cookie).holds(Role.ADMINISTRATOR)).isTrue();
    }

    @Test
    void whoObjectsToReports_standsInTheListWithoutWhatTheyCompleted() {
        completeTheCourse();
        assertThat(completed()).isTrue();

        object(new Objections(false, true));

        assertThat(completed()).isFalse();
        assertThat(String.valueOf(school.storage.<Object>transaction(() -> office.roster.of(cohort, officer))))
                .contains(KIM);
    }

    @Test
    void whoObjectsToNotices_isStillOfferedPlaces() {
        object(new Objections(true, false));

        school.storage.inTransaction(() -> {
            school.outbox.put(mail("mail.session.cancelled"));
            school.outbox.put(mail("mail.cohort.offered"));
        });

        assertThat(school.mails())
                .filteredOn(mail -> mail.to().equals("kim@example.org"))
                .extracting(mail -> mail.letter().subject())
                .containsOnlyOnce("A place is free for you")
                .doesNotContain("A meeting is cancelled");
    }

    @Test
    void choices_areNotedOnce() {
        restrict(true);
        restrict(true);
        restrict(false);
        object(new Objections(true, false));
        object(new Objections(true, false));
        object(Objections.NONE);

        assertThat(school.trail())
                .extracting(line -> line.deed())
                .filteredOn(
                        Set.of(Deed.DATA_RESTRICTED, Deed.RESTRICTION_LIFTED, Deed.OBJECTED, Deed.OBJECTION_WITHDRAWN)
                                ::contains)
                .containsExactly(
                        Deed.DATA_RESTRICTED, Deed.RESTRICTION_LIFTED, Deed.OBJECTED, Deed.OBJECTION_WITHDRAWN);
    }

    private void completeTheCourse() {
        var course = school.storage.transaction(() -> school.courses.open(CohortOffice.COURSE, kim));
        Enrolment enrolment = school.storage.transaction(() -> school.storage
                .entities()
                .createQuery("select e from Enrolment e where e.accountId = :kim", Enrolment.class)
                .setParameter("kim", kim.accountId())
                .getSingleResult());
        UUID release = school.storage.transaction(() -> school.storage
                .entities()
                .createQuery("select r.id from Release r", UUID.class)
                .getSingleResult());
        for (var lesson : course.course().outline().lessons()) {
            school.storage.inTransaction(() -> {
                school.lessons.markComplete(new LessonAddress(CohortOffice.COURSE, lesson.slug()), kim);
                for (String quiz : lesson.requiredQuizzes()) {
                    var place = new QuizAttempt.Place(enrolment.id(), release, lesson.id(), quiz);
                    var attempt = new QuizAttempt(school.ids.next(), place, 1, school.clock.instant());
                    attempt.submit(new Score(1, 1, true), school.clock.instant());
                    school.storage.entities().persist(attempt);
                }
            });
        }
    }

    private boolean completed() {
        return school.storage.transaction(() -> office.roster.of(cohort, officer)).people().stream()
                .anyMatch(person -> person.completedAt().isPresent());
    }

    private void become(CohortState state) {
        school.storage.inTransaction(() -> office.cohorts.become(cohort, state, officer));
    }

    private static Mail mail(String words) {
        return new Mail("kim@example.org", "en", words, Map.of("link", "https://x", "when", "noon", "until", "noon"));
    }

    private int mailsToKim() {
        return (int) school.mails().stream()
                .filter(mail -> mail.to().equals("kim@example.org"))
                .count();
    }

    private PlaceState state(Actor.Person person) {
        return school.storage
                .transaction(() -> office.placeStore.place(person.own(), cohort))
                .orElseThrow()
                .state();
    }

    private UUID place() {
        return office.placeStore.place(kim.own(), cohort).orElseThrow().id();
    }

    private void restrict(boolean restricted) {
        school.storage.inTransaction(() -> school.dataUse.restrict(restricted, kim));
    }

    private void object(Objections objections) {
        school.storage.inTransaction(() -> school.dataUse.object(objections, kim));
    }

    private void assertHidden(Runnable work) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> school.storage.inTransaction(work));
    }

    private Actor.Person administrator(String email) {
        school.enter(email, Role.ADMINISTRATOR);
        return school.recognise(school.signIn(email));
    }
}
