package lms.web.finding.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.PublishedCourse;
import lms.web.cohort.usecase.CohortOffice;
import lms.web.learning.domain.Enrolment;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.Grant.ScopeKind;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.Standing;
import lms.web.testkit.Curricula;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader brings to the index is what the rules say of them, person by person and course by course. */
@ParameterizedClass
@EnumSource(Engine.class)
class ReadersTest {

    private static final String HIDDEN = "every-question";

    private final CohortOffice office;
    private final School school;
    private final Actor.Person officer;
    private final UUID cohort;

    ReadersTest(Engine engine) {
        school = new School(engine);
        office = new CohortOffice(school);
        school.publish(Curricula.welcome(), Visibility.PUBLIC);
        school.publish(Curricula.questionTypes(), Visibility.ENROLLED);
        officer = office.officer("officer@example.org", "/wales/");
        cohort = office.openCohort(officer, 5);
    }

    @Test
    void everybody_finds_the_courses_that_they_may_read_and_the_notes_that_they_may_open() {
        List<String> faults = new ArrayList<>();
        people().forEach((who, actor) -> {
            Set<String> tokens = tokens(actor);
            for (PublishedCourse course : courses()) {
                String id = course.outline().id();
                compare(faults, who + " and " + id, tokens.contains(AccessTokens.of(course)), reads(id, actor));
                compare(
                        faults,
                        who + " and notes of " + id,
                        tokens.contains(AccessTokens.ofNotes(id)),
                        id.equals(CohortOffice.COURSE) && leads(actor));
            }
        });

        assertThat(faults).isEmpty();
    }

    @Test
    void nobody_but_the_coach_brings_the_token_of_notes() {
        List<String> holders = new ArrayList<>();
        people().forEach((who, actor) -> {
            if (tokens(actor).stream().anyMatch(token -> token.startsWith("facilitators:"))) {
                holders.add(who);
            }
        });

        assertThat(holders).containsExactly("coach");
    }

    @Test
    void role_that_rests_brings_nothing() {
        Actor.Person resting = new Actor.Person(
                school.ids.next(),
                school.ids.next(),
                "Coach without a second step",
                "en",
                Set.of(new Grant(Role.COACH, ScopeKind.COHORT, cohort.toString())),
                Standing.NEEDS_SECOND_STEP,
                school.clock.instant());

        assertThat(tokens(resting)).containsExactlyInAnyOrder("public", "members");
    }

    private static void compare(List<String> faults, String what, boolean found, boolean allowed) {
        if (found != allowed) {
            faults.add(what + ": finds " + found + ", may " + allowed);
        }
    }

    private Map<String, Actor> people() {
        Map<String, Actor> people = new LinkedHashMap<>();
        people.put("visitor", Actor.visitor());
        people.put("member", with());
        people.put("enrolled", enrolled());
        people.put("coach", with(new Grant(Role.COACH, ScopeKind.COHORT, cohort.toString())));
        people.put(
                "coach of a cohort that is not there",
                with(new Grant(Role.COACH, ScopeKind.COHORT, new UUID(7, 7).toString())));
        people.put("officer", officer);
        people.put("author", with(new Grant(Role.AUTHOR, ScopeKind.CURRICULUM, "organiser-training")));
        people.put("author of what is hidden", with(new Grant(Role.AUTHOR, ScopeKind.CURRICULUM, "question-types")));
        people.put("reviewer", with(new Grant(Role.REVIEWER, ScopeKind.CURRICULUM, "question-types")));
        people.put("administrator", with(new Grant(Role.ADMINISTRATOR, ScopeKind.SITE, "")));
        return people;
    }

    private Actor enrolled() {
        Actor.Person known = school.learner("enrolled" + school.ids.next() + "@example.org");
        school.enrol(known, new Enrolment.CourseKey("question-types", HIDDEN));
        return known;
    }

    private Set<String> tokens(Actor actor) {
        return school.storage.transaction(() -> AccessTokens.of(school.catalogue.sight(actor)));
    }

    private List<PublishedCourse> courses() {
        return school.storage.transaction(school.shelf::courses);
    }

    private boolean reads(String courseId, Actor actor) {
        return school.storage.transaction(() -> {
            try {
                return school.catalogue
                        .courseById(courseId, actor)
                        .outline()
                        .id()
                        .equals(courseId);
            } catch (NotFound e) {
                return false;
            }
        });
    }

    /** As the pages for facilitators ask. */
    private boolean leads(Actor actor) {
        return school.storage.transaction(
                () -> office.store.cohort(Scope.toFacilitate(actor), cohort).isPresent());
    }

    private Actor.Person with(Grant... grants) {
        return new Actor.Person(school.ids.next(), school.ids.next(), "Somebody", "en", Set.of(grants));
    }
}
