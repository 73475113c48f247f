/** The audit trail as a page, in sentences. */
@NullMarked
package lms.web.audit.page;

import org.jspecify.annotations.NullMarked;
