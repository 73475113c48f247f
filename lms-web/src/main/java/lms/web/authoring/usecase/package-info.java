/** From the author's folder to a release: reading, checking, publishing. */
@NullMarked
package lms.web.authoring.usecase;

import org.jspecify.annotations.NullMarked;
