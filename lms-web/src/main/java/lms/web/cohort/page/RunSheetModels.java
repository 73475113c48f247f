package lms.web.cohort.page;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lms.content.LessonGuide;
import lms.content.Localised;
import lms.content.RunSheet;
import lms.content.RunSheetItem;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.RunSheets;
import lms.web.cohort.page.RunSheetModel.SheetNotes;
import lms.web.cohort.usecase.FacilitationView;
import lms.web.cohort.usecase.SessionView;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.view.SafeHtml;
import lms.web.shared.view.Text;
import lms.web.shared.view.Words;

/** Makes run sheets: of one lesson, or of a session that follows a plan of the course. */
final class RunSheetModels {

    private final FacilitationView view;
    private final CourseOutline course;
    private final CohortHeads heads;
    private final String language;
    private final Words words;

    RunSheetModels(FacilitationView view, String language, Words words) {
        this.view = view;
        this.course = view.course();
        this.heads = new CohortHeads(view.cohort().card());
        this.language = language;
        this.words = words;
    }

    /** @param start local time at which the lesson begins, if it is known */
    RunSheetModel lesson(CourseOutline.Item lesson, Optional<LocalTime> start) {
        RunSheets.Led led = view.runSheets().lesson(lesson.id()).orElseThrow(NotFound::new);
        LessonGuide guide = led.in(language, course.defaultLanguage());
        var rows = new SheetRows(start);
        rows.steps(guide, led.minutes());
        return model(
                Optional.of(heads.text(lesson.title(), language)),
                Optional.empty(),
                rows,
                0,
                notes(lesson, guide).stream().toList(),
                start.isPresent());
    }

    RunSheetModel session(SessionView session) {
        var line = new SessionLines(view.cohort()).line(session);
        Optional<RunSheet> day = view.runSheets().day(session.plan().runSheet());
        var rows = new SheetRows(Optional.of(FacilitateModels.start(session)));
        List<SheetNotes> notes = new ArrayList<>();
        day.ifPresent(found -> found.items().forEach(item -> add(item, rows, notes)));
        int length =
                (int) Duration.between(session.plan().startsAt(), session.plan().endsAt())
                        .toMinutes();
        return model(
                day.map(this::title),
                Optional.of(line),
                rows,
                day.isPresent() ? length - rows.minutes() : 0,
                notes,
                true);
    }

    private RunSheetModel model(
            Optional<Text> title,
            Optional<SessionLine> session,
            SheetRows rows,
            int spare,
            List<SheetNotes> notes,
            boolean timed) {
        return new RunSheetModel(
                CohortHeads.of(view.cohort(), CohortHeads.LEAD, language),
                title,
                session,
                rows.rows(),
                rows.minutes(),
                spare,
                rows.materials(),
                notes,
                planLanguage(),
                timed);
    }

    private void add(RunSheetItem item, SheetRows rows, List<SheetNotes> notes) {
        if (item instanceof RunSheetItem.Pause pause) {
            rows.pause(pause.minutes(), words.plain("runSheet.break"));
        } else if (item instanceof RunSheetItem.Step step) {
            rows.step(step.minutes(), in(step.title()), in(step.method()), in(step.materials()));
        } else if (item instanceof RunSheetItem.OfLesson named) {
            addLesson(named.lessonId(), rows, notes);
        }
    }

    private void addLesson(String lessonId, SheetRows rows, List<SheetNotes> notes) {
        CourseOutline.Item lesson = course.lesson(lessonId).orElseThrow(NotFound::new);
        RunSheets.Led led = view.runSheets().lesson(lessonId).orElseThrow(NotFound::new);
        LessonGuide guide = led.in(language, course.defaultLanguage());
        rows.lesson(in(lesson.title()), led.minutes(), guide, FacilitateModels.lesson(heads, lesson));
        notes(lesson, guide).ifPresent(notes::add);
    }

    private Optional<SheetNotes> notes(CourseOutline.Item lesson, LessonGuide guide) {
        return guide.notesHtml().isBlank()
                ? Optional.empty()
                : Optional.of(new SheetNotes(in(lesson.title()), SafeHtml.alreadySanitised(guide.notesHtml())));
    }

    private Text title(RunSheet day) {
        return day.title()
                .map(title -> heads.text(title, language))
                .orElseGet(() -> heads.text(course.title(), language));
    }

    private String in(Localised text) {
        return text.in(language, course.defaultLanguage());
    }

    private String in(Optional<Localised> text) {
        return text.map(this::in).orElse("");
    }

    /** Plans without a text in the reader's language are in the course's own. */
    private String planLanguage() {
        boolean translated = course.title().byLanguage().containsKey(language);
        return translated ? language : course.defaultLanguage();
    }
}
