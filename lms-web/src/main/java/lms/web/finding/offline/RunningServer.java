package lms.web.finding.offline;

import java.nio.file.Path;
import java.util.Optional;
import lms.web.finding.usecase.ReindexRequest;
import lms.web.finding.usecase.ReindexRequest.Progress;
import lms.web.finding.usecase.ReindexRequest.State;

/** The server that runs on a data directory, asked to make its index anew. */
public final class RunningServer {

    private final ReindexRequest request;
    private final int patience;

    /**
     * The server.
     *
     * @param patience how often to look for a first answer before giving up
     */
    public RunningServer(Path data, int patience) {
        this.request = new ReindexRequest(data);
        this.patience = patience;
    }

    /**
     * Asks, unless somebody has asked already, and listens until the new index is in its place.
     *
     * @param pause between two looks
     * @throws CannotReindex with a sentence for the person at the terminal
     */
    public void reindex(Steps steps, Runnable pause) throws CannotReindex {
        if (request.progress().filter(RunningServer::isUnderWay).isEmpty()) {
            request.ask();
        }
        Progress last = awaited(pause);
        while (isUnderWay(last)) {
            steps.done(last.done(), last.total());
            pause.run();
            last = request.progress().orElse(last);
        }
        if (last.state() == State.FAILED) {
            throw new CannotReindex("The server could not make the index; its log says why. Search goes on as before.");
        }
    }

    private Progress awaited(Runnable pause) throws CannotReindex {
        for (int look = 0; look < patience; look++) {
            Optional<Progress> first = request.progress();
            if (first.isPresent()) {
                return first.get();
            }
            pause.run();
        }
        throw new CannotReindex("The server has not answered yet. It makes the index when it can; its log tells.");
    }

    private static boolean isUnderWay(Progress progress) {
        return progress.state() == State.MAKING;
    }
}
