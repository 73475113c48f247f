package lms.web.privacy.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.schedule.Background;
import lms.web.shared.schedule.Beat;
import lms.web.shared.schedule.Interval;
import lms.web.shared.secret.Vault;

/** Makes the copies that people asked for, one at a time on this node, beside everything else. */
@Component
public class ExportWork {

    private final ExportSteps steps;
    private final ExportShelf shelf;
    private final Vault vault;
    private final Background background;
    private final Interval often = new Interval(Duration.ofMinutes(1));
    private Future<?> making = CompletableFuture.completedFuture(null);

    @Inject
    public ExportWork(ExportSteps steps, ExportShelf shelf, Vault vault, Background background) {
        this.steps = steps;
        this.shelf = shelf;
        this.vault = vault;
        this.background = background;
    }

    @PublicUse("the system keeps its own promises")
    synchronized void follow(@Observes Beat beat) {
        if (making.isDone()) {
            often.run(beat.at(), steps::tidy);
            steps.next()
                    .ifPresent(taken -> making = background.run("Making a copy of a person's data", () -> make(taken)));
        }
    }

    private void make(ExportSteps.Taken taken) {
        String key = vault.newKey();
        try (OutputStream file = shelf.create(taken.export(), key)) {
            steps.write(taken, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        steps.ready(taken, key);
    }
}
