package lms.web.catalogue.usecase;

import java.util.UUID;
import lms.web.catalogue.domain.Visibility;

/**
 * A course as readers see it now.
 *
 * @param releaseId the release that the published pointer stands on
 */
public record PublishedCourse(UUID releaseId, Visibility visibility, CourseOutline outline) {}
