package lms.web.cohort.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.cohort.domain.Admission;
import lms.web.cohort.domain.Delivery;
import lms.web.cohort.page.CohortFormModel.Kind;
import lms.web.cohort.usecase.CohortChoices;
import lms.web.cohort.usecase.CohortDraft;
import lms.web.shared.view.Choice;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;
import lms.web.shared.view.Words;

/** Makes the form of a cohort, and reads what came back. */
final class CohortForms {

    private final CohortChoices choices;
    private final Words words;

    CohortForms(CohortChoices choices, Words words) {
        this.choices = choices;
        this.words = words;
    }

    CohortFormModel form(Kind kind, CohortDraft draft, String coaches, SafeUrl action, SafeUrl back) {
        var offered = new CohortFormModel.Choices(
                kind == Kind.CHANGE
                        ? List.of()
                        : choices.courses().stream().map(this::course).toList(),
                choices.units().stream()
                        .map(unit -> new Choice(unit.path(), own(unit.name())))
                        .toList(),
                choices.languages().stream()
                        .map(tag -> new Choice(tag, new Text(words.plain("language." + tag), tag)))
                        .toList(),
                named("delivery.", Delivery.values(), words),
                named("admission.", Admission.values(), words));
        return new CohortFormModel(kind, draft, coaches, offered, action, back);
    }

    /** The values of an enum with their messages. */
    static List<Choice> named(String prefix, Enum<?>[] values, Words words) {
        return Arrays.stream(values)
                .map(value -> new Choice(
                        value.name(),
                        new Text(words.plain(prefix + value.name().toLowerCase(Locale.ROOT)), words.language())))
                .toList();
    }

    private Choice course(CourseOutline course) {
        boolean translated = course.title().byLanguage().containsKey(words.language());
        return new Choice(
                course.id(),
                new Text(
                        course.in(words.language(), course.title()),
                        translated ? words.language() : course.defaultLanguage()));
    }

    private Text own(String text) {
        return new Text(text, words.language());
    }

    /** What was typed, by the name of the field. */
    static CohortDraft typed(UnaryOperator<String> field) {
        return new CohortDraft(
                field.apply("course"),
                field.apply("name"),
                field.apply("unit"),
                field.apply("language"),
                field.apply("delivery"),
                field.apply("admission"),
                field.apply("places"),
                field.apply("starts"),
                field.apply("ends"));
    }

    /**
     * What the form begins with.
     *
     * @param today in the zone of the cohort
     * @param language of the officer
     */
    record Drafts(LocalDate today, String language) {

        private static final int WEEKS_AHEAD = 3;
        private static final int WEEKS_LONG = 5;

        /** A first day three weeks from now leaves time to invite people. */
        CohortDraft blank(CohortChoices choices) {
            LocalDate starts = firstDay();
            return new CohortDraft(
                    choices.courses().stream()
                            .findFirst()
                            .map(CourseOutline::id)
                            .orElse(""),
                    "",
                    choices.units().get(0).path(),
                    Stream.of(language)
                            .filter(choices.languages()::contains)
                            .findFirst()
                            .orElse("en"),
                    Delivery.ONSITE.name(),
                    Admission.INVITATION.name(),
                    "20",
                    starts.toString(),
                    starts.plusWeeks(WEEKS_LONG).toString());
        }

        /** The same again, as long as the first time, on the same day of the week. */
        CohortDraft copy(CohortDraft old) {
            LocalDate oldStart = LocalDate.parse(old.starts());
            long days = ChronoUnit.DAYS.between(oldStart, LocalDate.parse(old.ends()));
            LocalDate starts = firstDay().with(TemporalAdjusters.nextOrSame(oldStart.getDayOfWeek()));
            return new CohortDraft(
                    old.course(),
                    old.name(),
                    old.unit(),
                    old.language(),
                    old.delivery(),
                    old.admission(),
                    old.places(),
                    starts.toString(),
                    starts.plusDays(days).toString());
        }

        private LocalDate firstDay() {
            return today.plusWeeks(WEEKS_AHEAD).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        }
    }
}
