/** What whoever looks after the machine can ask about the search index. */
@NullMarked
package lms.web.finding.health;

import org.jspecify.annotations.NullMarked;
