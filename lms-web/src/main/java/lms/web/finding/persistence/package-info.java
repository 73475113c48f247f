/** Keeps synonyms, and the queries that found nothing. */
@NullMarked
package lms.web.finding.persistence;

import org.jspecify.annotations.NullMarked;
