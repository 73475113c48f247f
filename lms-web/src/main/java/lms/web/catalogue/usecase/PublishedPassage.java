package lms.web.catalogue.usecase;

import lms.content.Passage;

/**
 * The plain text under one heading of a published lesson, as learners may see it.
 *
 * @param language BCP 47 tag of the text
 */
public record PublishedPassage(PublishedCourse course, CourseOutline.Item lesson, String language, Passage passage) {}
