package lms.web.authoring.usecase;

import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Grant.ScopeKind;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Role;

/** Who may do what with a curriculum. To everybody else it does not exist here. */
final class AuthorRights {

    private AuthorRights() {}

    static boolean mayRead(String curriculumId, Actor actor) {
        return mayOffer(curriculumId, actor) || mayPublish(curriculumId, actor) || actor.holds(Role.ADMINISTRATOR);
    }

    static boolean mayOffer(String curriculumId, Actor actor) {
        return actor.holds(Role.AUTHOR, ScopeKind.CURRICULUM, curriculumId);
    }

    static boolean mayPublish(String curriculumId, Actor actor) {
        return actor.holds(Role.REVIEWER, ScopeKind.CURRICULUM, curriculumId);
    }

    /** Whether the right answers of its quizzes are shown: not to those who only administer. */
    static boolean maySeeAnswers(String curriculumId, Actor actor) {
        return mayOffer(curriculumId, actor) || mayPublish(curriculumId, actor);
    }

    static void refuseReaders(String curriculumId, Actor actor) {
        actor.required();
        if (!mayRead(curriculumId, actor)) {
            throw new NotFound();
        }
    }
}
