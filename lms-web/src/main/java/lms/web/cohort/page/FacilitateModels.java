package lms.web.cohort.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lms.content.PrintedLesson;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.RunSheets;
import lms.web.cohort.usecase.FacilitationView;
import lms.web.cohort.usecase.SessionView;
import lms.web.shared.view.PackModel;
import lms.web.shared.view.SafeUrl;

/** Turns what a coach has into what its pages show. */
final class FacilitateModels {

    private final FacilitationView view;
    private final CohortHeads heads;
    private final String language;

    FacilitateModels(FacilitationView view, String language) {
        this.view = view;
        this.heads = new CohortHeads(view.cohort().card());
        this.language = language;
    }

    FacilitateModel overview(Instant now) {
        var lines = new SessionLines(view.cohort());
        Optional<SessionLine> next = view.sessions().stream()
                .filter(session -> session.isAhead(now))
                .findFirst()
                .map(lines::line);
        List<SessionLine> all = view.sessions().stream().map(lines::line).toList();
        return new FacilitateModel(
                CohortHeads.of(view.cohort(), CohortHeads.LEAD, language),
                next,
                view.course().lessons().stream().map(this::lesson).toList(),
                all,
                SafeUrl.of(heads.lead().value() + "/print"));
    }

    private FacilitateModel.LedLesson lesson(CourseOutline.Item item) {
        Optional<RunSheets.Led> led = view.runSheets().lesson(item.id());
        return new FacilitateModel.LedLesson(
                heads.text(item.title(), language),
                led.map(RunSheets.Led::minutes).orElse(0),
                lesson(heads, item),
                led.map(found -> runSheet(heads, item)));
    }

    PackModel pack(List<PrintedLesson> lessons) {
        CourseOutline course = view.course();
        return PackModel.of(
                heads.text(course.title(), language), heads.text(course.summary(), language), heads.lead(), lessons);
    }

    static SafeUrl lesson(CohortHeads heads, CourseOutline.Item item) {
        return SafeUrl.of(heads.lead().value() + "/lessons/" + item.slug());
    }

    static SafeUrl runSheet(CohortHeads heads, CourseOutline.Item item) {
        return SafeUrl.of(lesson(heads, item).value() + "/run-sheet");
    }

    /** When the session begins, in the time of its cohort. */
    static java.time.LocalTime start(SessionView session) {
        return session.plan().startsAt().atZone(session.zone()).toLocalTime();
    }
}
