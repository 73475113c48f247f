/** The trainer's pages: what may be published, what the checker says of it, what it changes, and publishing it. */
@NullMarked
package lms.web.authoring.page;

import org.jspecify.annotations.NullMarked;
