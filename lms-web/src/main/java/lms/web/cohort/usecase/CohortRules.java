package lms.web.cohort.usecase;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lms.web.catalogue.usecase.Catalogue;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.PublishedCourse;
import lms.web.cohort.domain.Admission;
import lms.web.cohort.domain.Cohort;
import lms.web.cohort.domain.CohortPlan;
import lms.web.cohort.domain.Delivery;
import lms.web.organisation.usecase.UnitView;
import lms.web.organisation.usecase.Units;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;

/** Turns what an officer typed into a plan, or says everything that is wrong with it at once. */
@Component
class CohortRules {

    /** Cohorts keep the time of the United Kingdom. */
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final int LONGEST_NAME = 80;
    private static final int MOST_PLACES = 5_000;

    private final Catalogue catalogue;
    private final Units units;
    private final Settings settings;

    @Inject
    CohortRules(Catalogue catalogue, Units units, Settings settings) {
        this.catalogue = catalogue;
        this.units = units;
        this.settings = settings;
    }

    CohortChoices choices(Actor actor) {
        List<UnitView> mine =
                actor.holds(Role.ADMINISTRATOR) ? units.all(actor) : units.within(actor.unitsOf(Role.OFFICER));
        if (mine.isEmpty()) {
            throw new NotFound();
        }
        return new CohortChoices(
                catalogue.courses(actor).stream().map(PublishedCourse::outline).toList(),
                mine.stream()
                        .map(unit -> new CohortChoices.Unit(unit.path(), unit.name()))
                        .toList(),
                settings.languages().stream().map(Locale::toLanguageTag).toList());
    }

    Cohort.Course course(CohortDraft draft, CohortChoices choices, Actor actor) {
        CourseOutline chosen = choices.courses().stream()
                .filter(course -> course.id().equals(draft.course()))
                .findFirst()
                .orElseThrow(() -> new Rejected(List.of(Rejected.Fault.of("course", "cohort.course.choose"))));
        PublishedCourse published = catalogue.courseById(chosen.id(), actor);
        return new Cohort.Course(chosen.curriculumId(), chosen.id(), published.releaseId());
    }

    CohortPlan plan(CohortDraft draft, CohortChoices choices) {
        var faults = new ArrayList<Rejected.Fault>();
        String name = draft.name().strip();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            faults.add(Rejected.Fault.of("name", "cohort.name.fault", LONGEST_NAME));
        }
        if (choices.units().stream().noneMatch(unit -> unit.path().equals(draft.unit()))) {
            faults.add(Rejected.Fault.of("unit", "cohort.unit.choose"));
        }
        if (!choices.languages().contains(draft.language())) {
            faults.add(Rejected.Fault.of("language", "cohort.language.choose"));
        }
        var delivery = chosen(Delivery.values(), draft.delivery(), "delivery", faults);
        var admission = chosen(Admission.values(), draft.admission(), "admission", faults);
        int places = places(draft.places(), faults);
        var starts = date(draft.starts(), "starts", faults);
        var ends = date(draft.ends(), "ends", faults);
        if (starts.isPresent() && ends.isPresent() && ends.get().isBefore(starts.get())) {
            faults.add(Rejected.Fault.of("ends", "cohort.ends.before"));
        }
        if (!faults.isEmpty()) {
            throw new Rejected(faults);
        }
        return new CohortPlan(
                name,
                draft.unit(),
                draft.language(),
                delivery.orElseThrow(),
                admission.orElseThrow(),
                places,
                starts.orElseThrow(),
                ends.orElseThrow(),
                ZONE);
    }

    static CohortDraft draft(String courseId, CohortPlan plan) {
        return new CohortDraft(
                courseId,
                plan.name(),
                plan.unitPath(),
                plan.language(),
                plan.delivery().name(),
                plan.admission().name(),
                String.valueOf(plan.places()),
                plan.startsOn().toString(),
                plan.endsOn().toString());
    }

    private static int places(String typed, List<Rejected.Fault> faults) {
        if (typed.strip().matches("[0-9]{1,4}")) {
            int places = Integer.parseInt(typed.strip());
            if (places >= 1 && places <= MOST_PLACES) {
                return places;
            }
        }
        faults.add(Rejected.Fault.of("places", "cohort.places.fault", MOST_PLACES));
        return 0;
    }

    static Optional<LocalDate> date(String typed, String field, List<Rejected.Fault> faults) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()))
                    .filter(date -> date.getYear() >= 2000 && date.getYear() < 2200)
                    .or(() -> {
                        faults.add(Rejected.Fault.of(field, "date.fault"));
                        return Optional.empty();
                    });
        } catch (DateTimeParseException e) {
            faults.add(Rejected.Fault.of(field, "date.fault"));
            return Optional.empty();
        }
    }

    static <E extends Enum<E>> Optional<E> chosen(E[] values, String typed, String field, List<Rejected.Fault> faults) {
        Optional<E> found = Arrays.stream(values)
                .filter(value -> value.name().equals(typed))
                .findFirst();
        if (found.isEmpty()) {
            faults.add(Rejected.Fault.of(field, "choose.needed"));
        }
        return found;
    }
}
