package lms.web.finding.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import lms.web.account.domain.RoleGrant;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.PublishedCourse;
import lms.web.learning.domain.Enrolment;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.Role;
import lms.web.testkit.Curricula;
import lms.web.testkit.School;

/** Courses and people with every kind of right, in a database; and what its rows say of who may read what. */
final class SearchSchool {

    static final String HIDDEN_COURSE = "hidden";

    private static final int LEARNERS = 12;

    private final School school;
    private final Random random;
    private final List<PublishedCourse> courses;
    private final List<Somebody> all = new ArrayList<>();

    SearchSchool(School school, Random random) {
        this.school = school;
        this.random = random;
        school.publish(Curricula.organiserTraining(), Visibility.PUBLIC);
        school.publish(Curricula.questionTypes(), Visibility.MEMBERS);
        school.publish(Curricula.welcome(), Visibility.PUBLIC);
        school.publish(Curricula.futureCouncillors(), Visibility.ENROLLED);
        this.courses = transaction(school.shelf::courses);
        Map<String, String> cohorts = new HashMap<>();
        for (PublishedCourse course : courses) {
            cohorts.put(course.outline().id(), cohort(course));
        }
        all.add(new Somebody("a visitor", Actor.visitor()));
        enter("an administrator", new Grant(Role.ADMINISTRATOR, Grant.ScopeKind.SITE, ""));
        enter("an auditor", new Grant(Role.AUDITOR, Grant.ScopeKind.SITE, ""));
        enter("an officer", new Grant(Role.OFFICER, Grant.ScopeKind.UNIT, "/wales/cardiff/"));
        courses.stream()
                .map(course -> course.outline().curriculumId())
                .distinct()
                .forEach(id -> {
                    enter("an author of " + id, new Grant(Role.AUTHOR, Grant.ScopeKind.CURRICULUM, id));
                    enter("a reviewer of " + id, new Grant(Role.REVIEWER, Grant.ScopeKind.CURRICULUM, id));
                });
        cohorts.forEach((course, cohort) ->
                enter("a coach of " + course, new Grant(Role.COACH, Grant.ScopeKind.COHORT, cohort)));
        for (int i = 0; i < LEARNERS; i++) {
            enter("learner " + i);
        }
    }

    /** Somebody with an account, or the visitor. */
    record Somebody(String what, Actor actor) {
        @Override
        public String toString() {
            return what;
        }
    }

    List<Somebody> all() {
        return List.copyOf(all);
    }

    <T> T transaction(Callable<T> work) {
        return school.storage.transaction(work);
    }

    /** Opens and closes courses, and enrols people in some of them. */
    void changeRights() {
        for (PublishedCourse course : courses) {
            Visibility[] any = Visibility.values();
            update(
                    "update course_visibility set visibility = ? where course_id = ?",
                    any[random.nextInt(any.length)].name(),
                    course.outline().id());
        }
        update("delete from enrolment");
        for (Somebody somebody : all) {
            for (PublishedCourse course : courses) {
                if (somebody.actor() instanceof Actor.Person person && random.nextInt(6) == 0) {
                    var key = new Enrolment.CourseKey(
                            course.outline().curriculumId(), course.outline().id());
                    school.enrol(person, key);
                }
            }
        }
        update("update enrolment set state = 'LEFT' where course_id = ?", any(courses));
    }

    /** Publishes another curriculum, in words of those that are there, for enrolled people only; nobody is. */
    void publishHidden(int lessons) {
        school.publish(HiddenCurriculum.of(lessons, random), Visibility.ENROLLED);
    }

    private static String any(List<PublishedCourse> courses) {
        return courses.get(courses.size() / 2).outline().id();
    }

    /** Row 2 of the matrix of rights (docs/reference/rights.md), asked of the rows. */
    Set<String> coursesOpenTo(Somebody somebody) {
        Set<String> open =
                new HashSet<>(strings("select course_id from course_visibility where visibility = 'PUBLIC'"));
        Optional<String> account = account(somebody);
        if (account.isEmpty()) {
            return open;
        }
        open.addAll(strings("select course_id from course_visibility where visibility = 'MEMBERS'"));
        open.addAll(enrolledIn(somebody));
        open.addAll(coachedBy(somebody));
        open.addAll(strings(
                "select v.course_id from course_visibility v, role_grant g where cast(g.account_id as varchar(36)) = ?"
                        + " and (g.role = 'OFFICER' or (g.role = 'ADMINISTRATOR' and g.scope_kind = 'SITE')"
                        + " or (g.role in ('AUTHOR', 'REVIEWER') and"
                        + " (g.scope_kind = 'SITE' or g.scope_key = v.curriculum_id)))",
                account.get()));
        return open;
    }

    /** The courses that somebody takes. */
    Set<String> enrolledIn(Somebody somebody) {
        return account(somebody)
                .map(account -> strings(
                        "select course_id from enrolment where state = 'ACTIVE' and cast(account_id as varchar(36)) = ?",
                        account))
                .orElse(Set.of());
    }

    /** The courses of which somebody coaches a cohort. */
    Set<String> coachedBy(Somebody somebody) {
        return account(somebody)
                .map(account -> strings(
                        "select c.course_id from cohort c, role_grant g where g.role = 'COACH'"
                                + " and g.scope_kind = 'COHORT' and g.scope_key = cast(c.id as varchar(36))"
                                + " and cast(g.account_id as varchar(36)) = ?",
                        account))
                .orElse(Set.of());
    }

    private static Optional<String> account(Somebody somebody) {
        return somebody.actor().person().map(person -> person.accountId().toString());
    }

    private void enter(String what, Grant... grants) {
        UUID account = school.enter(what.replace(' ', '-') + "@example.org");
        for (Grant grant : grants) {
            school.storage.inTransaction(() -> school.accounts.keep(new RoleGrant(school.ids.next(), account, grant)));
        }
        all.add(new Somebody(what, new Actor.Person(account, school.ids.next(), what, "en", Set.of(grants))));
    }

    private String cohort(PublishedCourse course) {
        String id = school.ids.next().toString();
        update(
                "insert into cohort values (cast(? as uuid), ?, ?, cast(? as uuid), 'In the proof', '/wales/cardiff/',"
                        + " 'en', 'ONLINE', 'OPEN', 5, current_date, current_date, 'Europe/London', 'RUNNING',"
                        + " current_timestamp, 0)",
                id,
                course.outline().curriculumId(),
                course.outline().id(),
                course.releaseId().toString());
        return id;
    }

    private Set<String> strings(String sql, Object... parameters) {
        return transaction(() -> {
            var query = school.storage.entities().createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            List<?> rows = query.getResultList();
            return rows.stream().map(Object::toString).collect(Collectors.toUnmodifiableSet());
        });
    }

    private void update(String sql, Object... parameters) {
        school.storage.inTransaction(() -> {
            var query = school.storage.entities().createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            query.executeUpdate();
        });
    }
}
