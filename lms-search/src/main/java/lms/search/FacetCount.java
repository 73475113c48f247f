package lms.search;

/**
 * How many matching entries have one value of a facet.
 *
 * @param value the value, as it stands in the entries
 * @param count number of entries, at least 1
 */
public record FacetCount(String value, int count) {}
