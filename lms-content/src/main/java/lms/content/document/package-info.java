/**
 * The parsed body of a lesson as our own immutable tree. Checks and rendering work on this tree, so that the Markdown
 * parser stays behind one door and every node knows the line and column where its author wrote it.
 */
@NullMarked
package lms.content.document;

import org.jspecify.annotations.NullMarked;
