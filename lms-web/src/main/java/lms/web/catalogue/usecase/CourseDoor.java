package lms.web.catalogue.usecase;

import lms.web.catalogue.domain.Visibility;

/** A published course, and who may read it. */
public record CourseDoor(String curriculumId, String courseId, Visibility visibility) {}
