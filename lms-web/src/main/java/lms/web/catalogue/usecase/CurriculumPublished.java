package lms.web.catalogue.usecase;

/** Told after the published pointer of a curriculum has moved. */
public record CurriculumPublished(String curriculumId) {}
