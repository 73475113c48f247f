/** The relevance set and what is measured with it. See docs/reference/relevance.md. */
@NullMarked
package lms.search.relevance;

import org.jspecify.annotations.NullMarked;
