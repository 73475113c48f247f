package lms.web.cohort.usecase;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lms.web.cohort.domain.Delivery;
import lms.web.cohort.domain.SessionPlan;
import lms.web.shared.kernel.Rejected;

/** Turns what somebody typed about a session into plans, or says everything that is wrong with it at once. */
final class SessionRules {

    private static final int LONGEST = 500;
    private static final int MOST_WEEKS = 30;

    private SessionRules() {}

    /** A session a week, each at the same local time: an hour more or less in between when the clocks change. */
    static List<SessionPlan> series(SessionDraft draft, int weeks, ZoneId zone) {
        var faults = new ArrayList<Rejected.Fault>();
        var date = CohortRules.date(draft.date(), "date", faults);
        var from = time(draft.from(), "from", faults);
        var to = time(draft.to(), "to", faults);
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            faults.add(Rejected.Fault.of("to", "session.ends.before"));
        }
        var delivery = CohortRules.chosen(Delivery.values(), draft.delivery(), "delivery", faults);
        checkTexts(draft, faults);
        if (delivery.filter(Delivery.ONSITE::equals).isPresent()
                && draft.place().isBlank()) {
            faults.add(Rejected.Fault.of("place", "session.place.missing"));
        }
        if (weeks < 1 || weeks > MOST_WEEKS) {
            faults.add(Rejected.Fault.of("weeks", "session.weeks.fault", MOST_WEEKS));
        }
        if (!faults.isEmpty()) {
            throw new Rejected(faults);
        }
        return IntStream.range(0, weeks)
                .mapToObj(week -> {
                    LocalDate day = date.orElseThrow().plusWeeks(week);
                    return new SessionPlan(
                            draft.title().strip(),
                            day.atTime(from.orElseThrow()).atZone(zone).toInstant(),
                            day.atTime(to.orElseThrow()).atZone(zone).toInstant(),
                            delivery.orElseThrow(),
                            draft.place().strip(),
                            draft.access().strip(),
                            draft.link().strip(),
                            draft.runSheet().strip());
                })
                .toList();
    }

    private static void checkTexts(SessionDraft draft, List<Rejected.Fault> faults) {
        checkLength(draft.title(), "title", faults);
        checkLength(draft.place(), "place", faults);
        checkLength(draft.access(), "access", faults);
        checkLength(draft.runSheet(), "runSheet", faults);
        if (!draft.link().isBlank()
                && (draft.link().length() > LONGEST || !isHttps(draft.link().strip()))) {
            faults.add(Rejected.Fault.of("link", "session.link.fault"));
        }
    }

    private static void checkLength(String text, String field, List<Rejected.Fault> faults) {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            faults.add(Rejected.Fault.of(field, "text.long", LONGEST));
        }
    }

    private static boolean isHttps(String link) {
        try {
            URI uri = URI.create(link);
            return "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<LocalTime> time(String typed, String field, List<Rejected.Fault> faults) {
        try {
            return Optional.of(LocalTime.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            faults.add(Rejected.Fault.of(field, "time.fault"));
            return Optional.empty();
        }
    }

    static SessionDraft draft(SessionPlan plan, ZoneId zone) {
        var starts = plan.startsAt().atZone(zone);
        return new SessionDraft(
                plan.title(),
                starts.toLocalDate().toString(),
                starts.toLocalTime().toString(),
                plan.endsAt().atZone(zone).toLocalTime().toString(),
                plan.delivery().name(),
                plan.place(),
                plan.accessFacts(),
                plan.link(),
                plan.runSheet());
    }
}
