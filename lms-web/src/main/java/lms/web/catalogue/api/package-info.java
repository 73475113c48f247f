/** Published courses and lessons for programs: what anybody may read. */
@NullMarked
package lms.web.catalogue.api;

import org.jspecify.annotations.NullMarked;
