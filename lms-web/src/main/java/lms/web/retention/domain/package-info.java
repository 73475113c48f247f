/** What is kept for how long, what is held back, and what a run did. */
@NullMarked
package lms.web.retention.domain;

import org.jspecify.annotations.NullMarked;
