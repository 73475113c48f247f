package lms.web.learning.usecase;

import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.LessonDocument;

/** A lesson as one reader sees it, in its course. */
public record LessonView(CourseView course, CourseOutline.Item lesson, LessonDocument text) {}
