/** How a request that failed is answered: a page for people, RFC 9457 problem details for programs. */
@NullMarked
package lms.web.shared.problem;

import org.jspecify.annotations.NullMarked;
