package lms.web.retention.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import lms.web.retention.domain.RetentionRule;
import lms.web.retention.usecase.RetentionWork.Step;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;

/** Carries out one rule after the other, step by step. */
@Component
public class RetentionRounds {

    private static final Logger LOG = Logger.getLogger(RetentionRounds.class.getName());

    private final RetentionWork work;

    @Inject
    public RetentionRounds(RetentionWork work) {
        this.work = work;
    }

    /** Does what is due, to its end; nothing if nothing is. */
    @PublicUse("the system removes what is over")
    public void daily() {
        work.take().ifPresent(this::run);
    }

    private void run(UUID id) {
        for (RetentionRule rule : RetentionRule.values()) {
            if (carryOut(id, rule) == Step.STOPPED) {
                LOG.log(
                        Level.SEVERE,
                        "The clock has leapt. Nothing is removed until it is right or an administrator"
                                + " confirms the time at /admin/privacy/retention");
                return;
            }
        }
        work.end(id);
    }

    private Step carryOut(UUID id, RetentionRule rule) {
        Step step = work.step(id, rule);
        while (step == Step.MORE) {
            step = work.step(id, rule);
        }
        return step;
    }

    /** Removes what is over of all that lives for less than a day. */
    @PublicUse("the system removes what is over")
    public void sweep() {
        for (RetentionRule rule : RetentionRule.shortLived()) {
            boolean more = true;
            while (more) {
                more = work.sweep(rule);
            }
        }
    }
}
