/** What officers, coaches and learners can do with cohorts; each asks for the scope that the actor has. */
@NullMarked
package lms.web.cohort.usecase;

import org.jspecify.annotations.NullMarked;
