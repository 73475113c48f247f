/** Equality monitoring: what is asked, and which figures of it can be told without telling of anybody. */
@NullMarked
package lms.web.equality.domain;

import org.jspecify.annotations.NullMarked;
