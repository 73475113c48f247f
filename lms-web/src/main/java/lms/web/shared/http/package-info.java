/** What stands between HTTP and the features: who visits, what every page carries, limits, headers. */
@NullMarked
package lms.web.shared.http;

import org.jspecify.annotations.NullMarked;
