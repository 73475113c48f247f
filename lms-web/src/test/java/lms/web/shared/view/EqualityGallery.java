package lms.web.shared.view;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import lms.web.consent.page.ConsentsModel;
import lms.web.consent.page.ConsentsModel.Standing;
import lms.web.equality.page.EqualityModel;
import lms.web.equality.page.ReportModel;
import lms.web.shared.view.generated.Templates;

/** What people agree to, the equality questions, and their figures, in every state. */
final class EqualityGallery {

    private static final Instant NOW = Instant.parse("2026-05-03T18:04:00Z");

    private final Templates templates;
    private final Frame learner;
    private final Frame administrator;
    private final BiConsumer<String, JteModel> show;

    EqualityGallery(Templates templates, Frame learner, Frame administrator, BiConsumer<String, JteModel> show) {
        this.templates = templates;
        this.learner = learner;
        this.administrator = administrator;
        this.show = show;
    }

    void all() {
        show.accept("equality-blank", form(learner, "", false));
        show.accept("equality-kept", form(learner, "female", true));
        show.accept("equality-refused", form(learner.withErrors(wrong("sex", "error.equality.answer")), "", false));
        show.accept(
                "equality-figures-none", templates.equalityReport(administrator, new ReportModel(List.of(), day())));
        show.accept(
                "equality-figures", templates.equalityReport(administrator, new ReportModel(List.of(part()), day())));
        for (Standing standing : Standing.values()) {
            show.accept("consents-" + standing, consents(learner, standing));
        }
        show.accept(
                "consents-refused-form",
                consents(learner.withErrors(wrong("cohort-names", "error.consent.changed")), Standing.OPEN));
    }

    private static List<FieldError> wrong(String field, String key) {
        return List.of(FieldError.of(field, key));
    }

    private JteModel form(Frame frame, String chosen, boolean kept) {
        var choices = List.of(
                Choice.of("female", "equality.a.sex-female", frame.words()),
                Choice.of("prefer-not", "equality.a.prefer-not", frame.words()));
        var sex = new EqualityModel.Asked("sex", "equality.q.sex", choices, chosen);
        return templates.equalityForm(frame, new EqualityModel(List.of(sex), kept, !kept));
    }

    private JteModel consents(Frame frame, Standing standing) {
        boolean answered = standing == Standing.AGREED || standing == Standing.REFUSED;
        var item = new ConsentsModel.Item(
                "cohort-names",
                new ConsentsModel.Wording(
                        Samples.en("Your name, for the others in your cohort"),
                        Samples.en("If you agree, everybody with a place who agrees too reads your name."),
                        Samples.en("Show my name to them"),
                        Samples.en("Do not show my name")),
                "0123456789abcdef",
                standing,
                answered ? Optional.of(NOW) : Optional.empty(),
                SafeUrl.of("/me/privacy/consents/cohort-names"),
                standing == Standing.OPEN
                        ? List.of()
                        : List.of(new ConsentsModel.Past(true, NOW, Samples.en("Earlier words."))));
        return templates.consentConsents(frame, new ConsentsModel(List.of(item), ZoneId.of("Europe/London")));
    }

    private static ReportModel.Part part() {
        var single = new ReportModel.Table(
                "t-sex",
                "equality.q.sex",
                Optional.empty(),
                List.of(),
                List.of(
                        new ReportModel.Row("Female", false, List.of(figure(70, 58))),
                        new ReportModel.Row("Male, Not said", true, List.of(figure(50, 42)))));
        var crossed = new ReportModel.Table(
                "t-age-by-sex",
                "equality.q.age",
                Optional.of("equality.q.sex"),
                List.of("Under 25", "25 to 34, 35 to 44"),
                List.of(
                        new ReportModel.Row("Female", false, List.of(figure(20, 29), figure(50, 71))),
                        new ReportModel.Row("Male, Not said", true, List.of(figure(15, 30), figure(35, 70)))));
        return new ReportModel.Part("2026-Q1", Optional.of(day()), day(), 120, List.of(single, crossed));
    }

    private static ReportModel.Figure figure(int people, int percent) {
        return new ReportModel.Figure(people, Optional.of(percent));
    }

    private static LocalDate day() {
        return LocalDate.parse("2026-06-30");
    }
}
