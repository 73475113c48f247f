/** Tables as text: the only place that knows how CSV is written. */
@NullMarked
package lms.web.membership.csv;

import org.jspecify.annotations.NullMarked;
