/** Who belongs to which units, and a file of people on its way in. */
@NullMarked
package lms.web.membership.domain;

import org.jspecify.annotations.NullMarked;
