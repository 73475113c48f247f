/** The schedule, the last run and the holds, for administrators. */
@NullMarked
package lms.web.retention.page;

import org.jspecify.annotations.NullMarked;
