/** The administrator's pages of the organisation's tree. */
@NullMarked
package lms.web.organisation.page;

import org.jspecify.annotations.NullMarked;
