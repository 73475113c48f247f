package lms.search;

/**
 * What bringing a source up to date took.
 *
 * @param written pages that were new or had another text
 * @param unchanged pages that stayed as they were
 * @param removed pages that are no longer there
 */
public record Changes(int written, int unchanged, int removed) {}
