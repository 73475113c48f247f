/** What the tables hold about people, as the entities themselves say it: which rows are whose, and what their columns are. */
@NullMarked
package lms.web.privacy.domain;

import org.jspecify.annotations.NullMarked;
