/** What the site knows about searching beside its lessons: words that mean the same, and what many looked for in vain. */
@NullMarked
package lms.web.finding.domain;

import org.jspecify.annotations.NullMarked;
