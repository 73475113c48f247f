/** The file in which the wordings stand. */
@NullMarked
package lms.web.consent.wording;

import org.jspecify.annotations.NullMarked;
