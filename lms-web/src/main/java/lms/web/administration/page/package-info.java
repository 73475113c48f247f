/** The administrator's start page, roles and settings. */
@NullMarked
package lms.web.administration.page;

import org.jspecify.annotations.NullMarked;
