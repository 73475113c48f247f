/** Search over what is published, for each reader only over what that reader may see. */
@NullMarked
package lms.web.finding.usecase;

import org.jspecify.annotations.NullMarked;
