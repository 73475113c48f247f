package lms.web.catalogue.usecase;

/**
 * The published pointer of a curriculum has moved. Told after the transaction.
 *
 * @param number of the release that readers see now, from 1
 */
public record CurriculumPublished(String curriculumId, int number) {}
