package lms.web.cohort.page;

import java.util.List;
import java.util.Optional;
import lms.web.cohort.usecase.SessionView;
import lms.web.shared.view.SafeHtml;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * A run sheet, on a screen or on two pages of paper: of a lesson, or of a session.
 *
 * @param title of the lesson or of the plan; empty where a session follows none
 * @param session when and where; empty for a lesson
 * @param rows the plan, one line after the other
 * @param minutes that the plan takes
 * @param spare minutes that the session is longer than the plan; negative where the plan is longer
 * @param materials what to bring, once each
 * @param notes of the lessons in the plan
 * @param language BCP 47 tag of the plan
 * @param timed whether the rows have times of day; else they count from the start
 */
public record RunSheetModel(
        CohortHead head,
        Optional<Text> title,
        Optional<SessionLine> session,
        List<SheetRow> rows,
        int minutes,
        int spare,
        List<String> materials,
        List<SheetNotes> notes,
        String language,
        boolean timed) {
    public RunSheetModel {
        rows = List.copyOf(rows);
        materials = List.copyOf(materials);
        notes = List.copyOf(notes);
    }

    /** The session, where there is one. */
    public Optional<SessionView> meeting() {
        return session.map(SessionLine::session);
    }

    /**
     * A line of the plan.
     *
     * @param from when it begins; empty where only its length is planned
     * @param to when it ends
     * @param url the lesson, for the line of one
     */
    public record SheetRow(
            SheetKind kind,
            String from,
            String to,
            int minutes,
            String what,
            String how,
            String materials,
            Optional<SafeUrl> url) {}

    /** What a line is about. */
    public enum SheetKind {
        /** The lesson as a whole; its steps follow. */
        LESSON,
        STEP,
        PAUSE
    }

    /** Notes of a lesson. */
    public record SheetNotes(String lesson, SafeHtml html) {}
}
