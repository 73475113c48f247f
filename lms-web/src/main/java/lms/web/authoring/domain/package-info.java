/** What may become a release, and who may not be the one to publish it. */
@NullMarked
package lms.web.authoring.domain;

import org.jspecify.annotations.NullMarked;
