package lms.search;

/** What results can be narrowed by. */
public enum Facet {
    /** Id of the course. */
    COURSE,
    /** What the text is; the values of {@link IndexedSection#kind()}. */
    KIND,
    /** BCP 47 tag of the text. */
    LANGUAGE,
    /** How much a course asks for beforehand; the values of {@link IndexedPage#level()}. */
    LEVEL,
    /** How long the page takes: a name of {@link Length} in lower case. */
    LENGTH
}
