/** Releases in the database. What a release holds never changes, so its parsed texts may stay in memory. */
@NullMarked
package lms.web.catalogue.persistence;

import org.jspecify.annotations.NullMarked;
