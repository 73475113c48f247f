/**
 * What a curriculum is once it has been read: courses, lessons and their renditions, together with the two doors of
 * this module, {@link lms.content.CurriculumReader} and {@link lms.content.LessonRenderer}. Nothing here knows a
 * database, a web server or the Markdown parser, so that the same text is checked and rendered alike on the command
 * line, when it is published and in tests.
 */
@NullMarked
package lms.content;

import org.jspecify.annotations.NullMarked;
