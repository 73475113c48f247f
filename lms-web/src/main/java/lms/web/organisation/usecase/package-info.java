/** What can be done with the organisation's tree of units. */
@NullMarked
package lms.web.organisation.usecase;

import org.jspecify.annotations.NullMarked;
