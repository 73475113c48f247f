/**
 * What the rest of the system says to the search index and hears from it. It knows entries and access tokens, not
 * lessons and people, so that whoever maps one to the other decides what is findable by whom.
 */
@NullMarked
package lms.search;

import org.jspecify.annotations.NullMarked;
