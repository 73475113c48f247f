package lms.content.check;

import java.time.Duration;
import java.util.Optional;
import lms.content.DeliveryMode;
import lms.content.Timing;
import lms.content.document.Block;
import lms.content.document.Document;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.plan.PlanTable;

/** Whether a lesson's plan can be read and adds up: T02. */
final class PlanRules {
    private static final String SHAPE = "Write a table with the columns minutes, what, how and what to bring";

    private final Findings findings;

    PlanRules(Findings findings) {
        this.findings = findings;
    }

    void check(Document body, Timing timing) {
        body.directives("facilitator")
                .filter(PlanTable::isPlan)
                .forEach(plan -> check(plan, timing.in(DeliveryMode.IN_PERSON)));
    }

    private void check(Block.Directive plan, Optional<Duration> planned) {
        Optional<PlanTable> table = PlanTable.of(plan);
        if (table.isEmpty()) {
            findings.add(Rule.T02, plan.at(), "the plan has no table of two to four columns", SHAPE);
            return;
        }
        for (PlanTable.Row row : table.get().rows()) {
            if (row.minutes() == 0) {
                findings.add(
                        Rule.T02,
                        row.at(),
                        "a row of the plan begins with no number of minutes",
                        "Write it like | 10 |");
            }
        }
        long sum = table.get().rows().stream().mapToLong(PlanTable.Row::minutes).sum();
        if (planned.isEmpty()) {
            findings.add(
                    Rule.T02,
                    plan.at(),
                    "the lesson has a plan, but does not say how long it takes in person",
                    "Write 'timing: {in-person: " + sum + "m}'");
        } else if (planned.get().toMinutes() != sum) {
            findings.add(
                    Rule.T02,
                    plan.at(),
                    "the plan takes " + sum + " minutes, but the lesson has "
                            + planned.get().toMinutes() + " in person",
                    "Change the plan, or the lesson's timing");
        }
    }
}
