/** Removing every day what is over, holding back what must stay, and telling how that went. */
@NullMarked
package lms.web.retention.usecase;

import org.jspecify.annotations.NullMarked;
