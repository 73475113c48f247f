/** Pages about members of units and about bringing people in from a file. */
@NullMarked
package lms.web.membership.page;

import org.jspecify.annotations.NullMarked;
