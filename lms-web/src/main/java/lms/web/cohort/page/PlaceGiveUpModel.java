package lms.web.cohort.page;

import lms.web.shared.view.SafeUrl;

/**
 * Asks whether to give a place up.
 *
 * @param cohort its name
 * @param stay the page of the place
 * @param action where the form posts to
 */
public record PlaceGiveUpModel(String cohort, SafeUrl stay, SafeUrl action) {}
