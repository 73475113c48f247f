/** What administrators may open, and how. */
@NullMarked
package lms.web.administration.domain;

import org.jspecify.annotations.NullMarked;
