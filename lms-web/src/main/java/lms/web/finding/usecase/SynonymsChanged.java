package lms.web.finding.usecase;

import lms.web.finding.domain.SynonymList;

/**
 * Other synonyms went live.
 *
 * @param number of the list
 */
public record SynonymsChanged(int number, SynonymList list) {}
