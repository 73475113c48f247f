package lms.web.finding.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lms.web.finding.usecase.ReindexRequest.Progress;
import lms.web.finding.usecase.ReindexRequest.State;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.schedule.Background;
import lms.web.shared.schedule.Beat;

/** Looks after the index beside the work of the site. What takes long runs in the background, one piece at a time. */
@Component
public class IndexUpkeep {

    private static final long SECONDS_AT_START = 2;

    private final Following following;
    private final OlderReleases older;
    private final Background background;
    private final ReindexRequest request;
    private final Nightly nightly = new Nightly();
    private Future<?> longWork = CompletableFuture.completedFuture(null);

    @Inject
    public IndexUpkeep(Following following, OlderReleases older, Background background, Settings settings) {
        this.following = following;
        this.older = older;
        this.background = background;
        this.request = new ReindexRequest(settings.data());
    }

    /** Follows what is missing. What is little is there on return; the rest follows while people search already. */
    @PublicUse("the system keeps its own index")
    public synchronized void begin() {
        request.forgetProgress();
        longWork = background.run("Following what is published", this::catchUpAfterStart);
        try {
            longWork.get(SECONDS_AT_START, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return; // it goes on
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void catchUpAfterStart() {
        if (following.isBegunAnew()) {
            following.rebuild(Following.Steps.UNHEARD);
        } else {
            following.filling(following::catchUp);
        }
        if (older.complete()) {
            following.catchUp();
        }
    }

    @PublicUse("the system keeps its own index")
    synchronized void work(@Observes Beat beat) {
        boolean night = nightly.isDue(beat.at());
        if (!longWork.isDone()) {
            if (!following.isBegunAnew()) {
                following.catchUp(); // a course that was closed on another node does not wait for long work
            }
            return;
        }
        if (request.take()) {
            longWork = background.run("Making the search index anew", this::reindex);
        } else if (night) {
            longWork = background.run("Checking the search index", following::check);
        } else {
            following.catchUp();
        }
    }

    private void reindex() {
        request.tell(new Progress(State.MAKING, 0, 0));
        boolean done = false;
        try {
            following.rebuild((made, total) -> request.tell(new Progress(State.MAKING, made, total)));
            done = true;
        } finally {
            request.tell(new Progress(done ? State.DONE : State.FAILED, 0, 0));
        }
    }
}
