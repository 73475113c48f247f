package lms.search.lucene;

/**
 * A section that was found.
 *
 * @param document its number in the reader it was found with
 * @param score how well it matches, with everything that changes its place
 */
record Found(int document, float score) {}
