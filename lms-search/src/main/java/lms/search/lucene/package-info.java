/**
 * The index itself, on Apache Lucene. Everything that knows Lucene is here and is package-private but for
 * {@link lms.search.lucene.LuceneSearch}, so that the engine or its version can change in one place.
 *
 * <p>The design rests on one idea: <b>each access token has segments of its own</b>. A query is answered by a reader
 * put together from the segments of the caller's tokens and no others. What a caller may not see is therefore not
 * filtered out of totals, facets, statistics and spellings; it was never read.
 */
@NullMarked
package lms.search.lucene;

import org.jspecify.annotations.NullMarked;
