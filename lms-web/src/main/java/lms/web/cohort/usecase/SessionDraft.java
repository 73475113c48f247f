package lms.web.cohort.usecase;

/**
 * What somebody typed about a session, unchecked; the names of the fields are those of the form and of its faults.
 *
 * @param date {@code 2026-11-21}, in the cohort's zone
 * @param from {@code 19:00}
 * @param to {@code 21:00}
 * @param delivery name of a {@link lms.web.cohort.domain.Delivery}
 * @param access facts about access to the place
 * @param link https address
 * @param runSheet id of a run sheet of the course, or empty
 */
public record SessionDraft(
        String title,
        String date,
        String from,
        String to,
        String delivery,
        String place,
        String access,
        String link,
        String runSheet) {}
