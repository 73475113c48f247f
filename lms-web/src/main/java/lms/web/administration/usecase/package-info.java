/** What administrators do that needs several features: giving roles in places, seeing how the site is set up. */
@NullMarked
package lms.web.administration.usecase;

import org.jspecify.annotations.NullMarked;
