package lms.web.privacy.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lms.web.cohort.usecase.Places;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.UseCase;

/** A person closes their own account: all that is about them is erased at once (UK GDPR Art. 17). */
@UseCase
public class Closing {

    private final Erasure erasure;
    private final ErasureObstacles obstacles;
    private final Places places;
    private final Clock clock;

    @Inject
    public Closing(Erasure erasure, ErasureObstacles obstacles, Places places, Clock clock) {
        this.erasure = erasure;
        this.obstacles = obstacles;
        this.places = places;
        this.clock = clock;
    }

    /** What closing would mean for the person. */
    public Consequences look(Actor actor) {
        var person = actor.required();
        return new Consequences(
                obstacles.of(person.accountId()),
                places.mine(actor).stream()
                        .map(view -> view.cohort().plan().name())
                        .toList());
    }

    /**
     * The same, for somebody who is about to do it.
     *
     * @throws lms.web.shared.kernel.ConfirmationRequired unless the person showed a secret a moment ago
     */
    public Consequences lookAgain(Actor actor) {
        actor.required().requireConfirmed(clock.instant());
        return look(actor);
    }

    /**
     * Erases the person who asks. From then on nobody is signed in with this account.
     *
     * @throws lms.web.shared.kernel.ConfirmationRequired unless the person showed a secret a moment ago
     * @throws Conflict if there is an obstacle
     */
    public void close(Actor actor) {
        UUID person = actor.required().accountId();
        actor.required().requireConfirmed(clock.instant());
        ErasureObstacle obstacle = obstacles.of(person);
        if (obstacle != ErasureObstacle.NONE) {
            throw new Conflict("close." + obstacle.name().toLowerCase(Locale.ROOT));
        }
        erasure.erase(person, person);
    }

    /**
     * What closing means.
     *
     * @param obstacle what keeps the person from it now
     * @param cohorts names of those in which the person has or waits for a place, which then goes to the next
     */
    public record Consequences(ErasureObstacle obstacle, List<String> cohorts) {
        public Consequences {
            cohorts = List.copyOf(cohorts);
        }
    }
}
