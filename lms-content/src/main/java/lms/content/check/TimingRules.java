package lms.content.check;

import java.time.Duration;
import java.time.LocalDate;
import lms.content.DeliveryMode;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.plan.RoomTime;

/** Whether times add up and the review is not overdue: T01, T03. */
final class TimingRules {
    private final Findings findings;
    private final LocalDate today;

    TimingRules(Findings findings, LocalDate today) {
        this.findings = findings;
        this.today = today;
    }

    void check(ParsedLesson lesson) {
        long minutes = RoomTime.of(lesson.body()).stream()
                .mapToLong(timed -> timed.attributes().number("minutes").orElse(0))
                .sum();
        lesson.matter()
                .timing()
                .in(DeliveryMode.IN_PERSON)
                .map(Duration::toMinutes)
                .filter(planned -> minutes > planned)
                .ifPresent(planned -> findings.add(
                        Rule.T01,
                        lesson.matter().at("timing"),
                        "activities, discussions and breaks take " + minutes + " minutes, but the lesson has " + planned
                                + " in person",
                        "Shorten them or give the lesson more time"));
        lesson.matter()
                .reviewBy()
                .filter(day -> day.isBefore(today))
                .ifPresent(day -> findings.add(
                        Rule.T03,
                        lesson.matter().at("review_by"),
                        "the review was due on " + day,
                        "Check the text against the law of today, then move the date"));
    }
}
