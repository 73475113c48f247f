package lms.search.lucene;

import java.util.List;

/**
 * Another name of what words of a query name, such as "Annual General Meeting" for "AGM".
 *
 * @param of the words of the query
 * @param name the words of the other name, none of them empty
 */
record Alternative(List<Token> of, List<Token> name) {}
