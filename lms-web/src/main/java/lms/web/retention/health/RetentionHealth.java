package lms.web.retention.health;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import lms.web.retention.usecase.RetentionDesk;
import lms.web.shared.http.HealthNote;
import lms.web.shared.kernel.Component;

/** Says whether the daily run is in time: {@code well}, {@code late} or {@code clock}, and when the last one was completed. */
@Component
public class RetentionHealth implements HealthNote {

    private final RetentionDesk desk;

    @Inject
    public RetentionHealth(RetentionDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public String text() {
        return desk.state().name().toLowerCase(Locale.ROOT) + "\ncompleted "
                + desk.completed().map(Instant::toString).orElse("never") + "\n";
    }
}
