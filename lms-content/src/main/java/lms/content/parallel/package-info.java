/** The one place beside the parser's worker that has threads: reading many files takes all processors. */
@NullMarked
package lms.content.parallel;

import org.jspecify.annotations.NullMarked;
