/** Answering the equality questions, and making figures of many answers. Nothing here leads from an answer to a person. */
@NullMarked
package lms.web.equality.usecase;

import org.jspecify.annotations.NullMarked;
