package lms.web.backup.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.schedule.Background;
import lms.web.shared.schedule.Beat;

/** Copies the database when somebody at the command line of the machine asks for it. */
@Component
public class BackupWork {

    private final DatabaseCopies copies;
    private final BackupRequest request;
    private final Background background;
    private Future<?> copying = CompletableFuture.completedFuture(null);

    @Inject
    public BackupWork(DatabaseCopies copies, Settings settings, Background background) {
        this.copies = copies;
        this.request = new BackupRequest(settings.data());
        this.background = background;
    }

    @PublicUse("asked for by whoever may read the database file itself")
    synchronized void follow(@Observes Beat beat) {
        if (copying.isDone() && request.take()) {
            copying = background.run("Copying the database", this::copy);
        }
    }

    private void copy() {
        boolean done = false;
        try {
            copies.write(request.unfinished());
            request.done();
            done = true;
        } finally {
            if (!done) {
                request.fail();
            }
        }
    }
}
