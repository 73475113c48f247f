/** What people are told about their data, and what the data protection officer works with. */
@NullMarked
package lms.web.privacy.page;

import org.jspecify.annotations.NullMarked;
