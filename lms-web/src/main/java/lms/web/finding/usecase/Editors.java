package lms.web.finding.usecase;

import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Role;

/** Who looks after the search: whoever writes or reviews a curriculum, plans teaching, or runs the site. To everybody else it does not exist. */
final class Editors {

    private Editors() {}

    static boolean include(Actor actor) {
        return actor.holdsSomewhere(Role.AUTHOR) || actor.holdsSomewhere(Role.OFFICER) || mayChange(actor);
    }

    /** Whether the actor decides what everybody finds: reviewers, who decide what everybody reads, and administrators. */
    static boolean mayChange(Actor actor) {
        return actor.holdsSomewhere(Role.REVIEWER) || actor.holds(Role.ADMINISTRATOR);
    }

    /**
     * Lets only them in.
     *
     * @throws NotFound for everybody else
     */
    static void admit(Actor actor) {
        actor.required();
        if (!include(actor)) {
            throw new NotFound();
        }
    }
}
