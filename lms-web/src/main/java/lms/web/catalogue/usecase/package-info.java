/** What can be done with published curricula: publish a checked revision, find a course, read a lesson. */
@NullMarked
package lms.web.catalogue.usecase;

import org.jspecify.annotations.NullMarked;
