package lms.web.finding.health;

import jakarta.inject.Inject;
import java.time.Instant;
import lms.web.finding.usecase.Following;
import lms.web.finding.usecase.IndexState;
import lms.web.shared.http.HealthNote;
import lms.web.shared.kernel.Component;

/** Says whether the index is whole, and how far it is behind what is published. */
@Component
public class SearchHealth implements HealthNote {

    private final Following following;

    @Inject
    public SearchHealth(Following following) {
        this.following = following;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String text() {
        IndexState state = following.state();
        return "index " + (state.filling() ? "rebuilding" : "ready") + "\n"
                + "behind " + state.behind()
                + state.since()
                        .map(Instant::toString)
                        .map(since -> " since " + since)
                        .orElse("") + "\n";
    }
}
