package lms.search;

/**
 * How many matching pages have one value of a facet.
 *
 * @param value the value, as it stands in the pages
 * @param count number of pages, at least 1
 */
public record FacetCount(String value, int count) {}
