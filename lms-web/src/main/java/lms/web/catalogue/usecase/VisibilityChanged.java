package lms.web.catalogue.usecase;

import lms.web.catalogue.domain.Visibility;

/** From now on other people may read a course. Told after the transaction. */
public record VisibilityChanged(String courseId, Visibility visibility) {}
