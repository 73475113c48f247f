package lms.web.cohort.usecase;

/**
 * What an officer typed about a cohort, unchecked; the names of the fields are those of the form and of its faults.
 *
 * @param course id of the course; not read where an existing cohort is changed
 * @param unit path of the unit
 * @param delivery name of a {@link lms.web.cohort.domain.Delivery}
 * @param admission name of an {@link lms.web.cohort.domain.Admission}
 * @param starts first day, {@code 2026-11-21}
 * @param ends last day
 */
public record CohortDraft(
        String course,
        String name,
        String unit,
        String language,
        String delivery,
        String admission,
        String places,
        String starts,
        String ends) {}
